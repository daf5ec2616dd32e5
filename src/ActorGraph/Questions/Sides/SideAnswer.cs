namespace ActorGraph.Questions;

/// <summary>Answers who-backs and its kin.</summary>
internal static class SideAnswer
{
    public static async Task<Answer<SideRow>> OfAsync(
        string question, string actor, Filters filters, Side side, Stance stance, QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var asked = new AskedSide(await inquiry.ActorAsync("actor", actor).ConfigureAwait(false), side, stance);
        var resolved = await inquiry.FiltersAsync(filters).ConfigureAwait(false);
        var found = await SideCandidates.FindAsync(inquiry, asked, resolved).ConfigureAwait(false);
        if (found.Total == 0)
        {
            await SideNotes.WhyNobodyAsync(inquiry, asked, resolved).ConfigureAwait(false);
        }

        var first = await SideCut.FirstAsync(found.Rows, resolved.Limit, inquiry).ConfigureAwait(false);
        var rows = await new SideRows(inquiry, asked, resolved).CompleteAsync(first, found.Facts).ConfigureAwait(false);
        return inquiry.Answer(question, rows, found.Total);
    }
}
