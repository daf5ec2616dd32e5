using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>The ties that rest on one voice, best supported first.</summary>
public sealed record SingleSource : Question<TieRow>
{
    internal static readonly QuestionDeclaration<TieRow> Declaration = new()
    {
        Name = "single-source",
        Summary = "The ties that rest on one voice, however many documents repeat it.",
        Examples = ["single-source", "single-source --without-source \"Associated Press\""],
        Phrases = ["what rests on one|a voice|source", "what does only one voice|source say", "which ties have a? single source|voice"],
        Create = static values => new SingleSource { Filters = values.Filters },
        Columns = TieColumns.Of<TieRow>(),
        RowType = static () => ActorGraphJson.Default.TieRow,
        Draw = Drawings.Tie,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<TieRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        TieStatus[] visible = filters.Frame.CountsOver
            ? [TieStatus.Stated, TieStatus.Disputed, TieStatus.Ended]
            : [TieStatus.Stated, TieStatus.Disputed];
        return await TieList.FindAsync(
            inquiry, Declaration.Name, filters, new WantedTies(visible, Voices: 1), "No tie rests on one voice",
            static (ties, slice) => ties.Row(slice)).ConfigureAwait(false);
    }
}
