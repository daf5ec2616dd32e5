using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Whom an actor backs: one row for each, most voices first.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record WhomBacks(string Actor) : Question<SideRow>
{
    internal static readonly QuestionDeclaration<SideRow> Declaration = new()
    {
        Name = "whom-backs",
        Summary = "Whom an actor backs: by which relations, and how many independent voices say so.",
        Positionals = [new("actor", "the one who backs: id, name, alias or external id")],
        RollsUp = true,
        Examples = ["whom-backs Cuba", "whom-backs Cuba --means military"],
        Phrases =
        [
            "who|whom does {actor} back|support|help",
            "who|whom is {actor} for",
            "who|whom is {actor} behind",
            "who is backed|supported by {actor}",
        ],
        Create = static values => new WhomBacks(values[0]) { Filters = values.Filters },
        Columns = SideColumns.All,
        RowType = static () => ActorGraphJson.Default.SideRow,
        Draw = SideDrawing.From(Stance.Backs),
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override Task<Found<SideRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken) =>
        SideAnswer.OfAsync(Declaration.Name, Actor, Filters, Side.Objects, Stance.Backs, context, cancellationToken);
}
