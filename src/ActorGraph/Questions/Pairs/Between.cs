using ActorGraph.Questions;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>Every tie between two actors, both ways and whatever its status; a symmetric one once.</summary>
/// <param name="Actor">One actor's id, name, alias or external id.</param>
/// <param name="Other">The other's.</param>
public sealed record Between(string Actor, string Other) : Question<BetweenRow>
{
    internal static readonly QuestionDeclaration<BetweenRow> Declaration = new()
    {
        Name = "between",
        Summary = "Every tie between two actors, both ways: stated, disputed, ended and denied ones.",
        Positionals = [new("actor", "one actor: id, name, alias or external id"), new("other", "the other actor")],
        RollsUp = true,
        Examples = ["between Cuba Venezuela", "between Cuba Venezuela --format json"],
        Phrases =
        [
            "does {actor} back|support|oppose|help|fight {other}",
            "is {actor} for|against|behind {other}",
            "what is between {actor} and {other}",
            "what ties are there? between {actor} and {other}",
            "how does {actor} stand to {other}",
        ],
        Create = static values => new Between(values[0], values[1]) { Filters = values.Filters },
        Columns = TieColumns.Of<BetweenRow>(),
        RowType = static () => ActorGraphJson.Default.BetweenRow,
        Draw = Drawings.Tie,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<BetweenRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var other = await inquiry.ActorAsync("other", Other).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters, rollsUp: true).ConfigureAwait(false);
        var family = await Family.OfAsync(inquiry, actor, filters).ConfigureAwait(false);
        var facts = await new FactReader(inquiry.Reader, filters.Statements).BetweenAsync(family.Pairs(other), cancellationToken).ConfigureAwait(false);
        var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var shown = ties.InOrder.FindAll(slice => slice.Tie.Counts.Voices >= filters.MinVoices);
        if (shown.Count == 0)
        {
            PairNotes.WhyNothing(inquiry, actor, other, filters, ties.InOrder.Count, facts.Count);
        }

        var isInternal = !family.IsAlone && family.Contains(other.Key);
        return inquiry.Found(Declaration.Name, shown.Take(filters.Limit ?? shown.Count).Select(Row).ToList(), shown.Count);

        BetweenRow Row(TieSlice slice) => new(ties.Row(slice))
        {
            Via = family.Via(family.PlaceOf(slice.Tie.Subject == other.Key ? slice.Tie.Object : slice.Tie.Subject)),
            Internal = isInternal,
        };
    }
}
