using ActorGraph.Questions;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>The ties that some affirm and others deny of the same time, best supported first.</summary>
public sealed record Disputes : Question<DisputeRow>
{
    internal static readonly QuestionDeclaration<DisputeRow> Declaration = new()
    {
        Name = "disputes",
        Summary = "The ties that some voices affirm and others deny of the same time.",
        Examples = ["disputes", "disputes --means military"],
        Phrases = ["what is disputed|contested", "which ties are disputed|contested", "what do the? voices|sources disagree about|on"],
        Create = static values => new Disputes { Filters = values.Filters },
        Columns =
        [
            .. TieColumns.Of<DisputeRow>(),
            new("denied by", static row => string.Join(", ", row.Negated.By.Select(static voice => voice.Name))),
        ],
        RowType = static () => ActorGraphJson.Default.DisputeRow,
        Draw = Drawings.Tie,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<DisputeRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        return await TieList.FindAsync(inquiry, Declaration.Name, filters, new WantedTies([TieStatus.Disputed]), "Nothing is disputed", Row)
            .ConfigureAwait(false);
    }

    private static DisputeRow Row(DerivedTies ties, TieSlice slice)
    {
        var counts = slice.Tie.Counts;
        return new(
            ties.Row(slice),
            ties.Counts([.. ties.With(slice, Verdict.Affirms)], counts.Denials),
            ties.Counts([.. ties.With(slice, Verdict.Negates)], counts.Voices));
    }
}
