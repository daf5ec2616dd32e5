namespace ActorGraph.Questions;

/// <summary>Answers who-backs and its kin.</summary>
internal static class SideAnswer
{
    public static async Task<Found<SideRow>> OfAsync(
        string question, string actor, Filters filters, Side side, Stance stance, QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var asked = await inquiry.ActorAsync("actor", actor).ConfigureAwait(false);
        var resolved = await inquiry.FiltersAsync(filters, rollsUp: true).ConfigureAwait(false);
        var family = await Family.OfAsync(inquiry, asked, resolved).ConfigureAwait(false);
        var sides = family.Members.Select(member => new AskedSide(member, side, stance)).ToList();
        var found = new List<SideCandidates>(sides.Count);
        var rows = new List<SideCandidate>();
        foreach (var one in sides)
        {
            var candidates = await SideCandidates.FindAsync(inquiry, one, resolved).ConfigureAwait(false);
            rows.AddRange(candidates.Rows.Select(row => row with { Member = found.Count }));
            found.Add(candidates);
        }

        var total = found.Sum(static candidates => candidates.Total);
        if (total == 0)
        {
            await SideNotes.WhyNobodyAsync(inquiry, sides[0], resolved).ConfigureAwait(false);
        }

        var first = await SideCut.FirstAsync(rows, resolved.Limit, inquiry).ConfigureAwait(false);
        return inquiry.Found(question, total, first.Count, RowsAsync);

        async ValueTask<IReadOnlyList<SideRow>> RowsAsync(int start, int count)
        {
            var complete = new SideRow[count];
            foreach (var ofMember in Enumerable.Range(0, count).GroupBy(place => first[start + place].Member))
            {
                var places = ofMember.ToList();
                var their = await new SideRows(inquiry, sides[ofMember.Key], resolved)
                    .CompleteAsync(places.ConvertAll(place => first[start + place]), found[ofMember.Key].Facts).ConfigureAwait(false);
                for (var i = 0; i < places.Count; i++)
                {
                    complete[places[i]] = family.IsAlone ? their[i] : their[i] with
                    {
                        Via = family.Via(ofMember.Key),
                        Internal = family.Contains(first[start + places[i]].Other),
                    };
                }
            }

            return complete;
        }
    }
}
