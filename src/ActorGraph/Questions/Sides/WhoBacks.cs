using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who backs an actor: one row for each that does, most voices first.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record WhoBacks(string Actor) : Question<SideRow>
{
    internal static readonly QuestionDeclaration<SideRow> Declaration = new()
    {
        Name = "who-backs",
        Summary = "Who backs an actor: by which relations, and how many independent voices say so.",
        Positionals = [new("actor", "the one who is backed: id, name, alias or external id")],
        RollsUp = true,
        Examples = ["who-backs Venezuela", "who-backs \"Nicolás Maduro\" --certainty certain", "who-backs Venezuela --as-of 2025-06-30 --format json"],
        Phrases =
        [
            "who backs|supports|helps {actor}",
            "who is for {actor}",
            "who is behind {actor}",
            "by whom is {actor} backed|supported",
        ],
        Create = static values => new WhoBacks(values[0]) { Filters = values.Filters },
        Columns = SideColumns.All,
        RowType = static () => ActorGraphJson.Default.SideRow,
        Draw = SideDrawing.Towards(Stance.Backs),
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override Task<Found<SideRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken) =>
        SideAnswer.OfAsync(Declaration.Name, Actor, Filters, Side.Subjects, Stance.Backs, context, cancellationToken);
}
