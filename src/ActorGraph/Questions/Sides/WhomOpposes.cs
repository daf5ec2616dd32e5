using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Whom an actor opposes: one row for each, most voices first.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record WhomOpposes(string Actor) : Question<SideRow>
{
    internal static readonly QuestionDeclaration<SideRow> Declaration = new()
    {
        Name = "whom-opposes",
        Summary = "Whom an actor opposes: by which relations, and how many independent voices say so.",
        Positionals = [new("actor", "the one who opposes: id, name, alias or external id")],
        RollsUp = true,
        Examples = ["whom-opposes \"United States\"", "whom-opposes \"United States\" --min-voices 2"],
        Phrases =
        [
            "who|whom does {actor} oppose|fight|threaten",
            "who|whom is {actor} against",
            "who is opposed by {actor}",
        ],
        Create = static values => new WhomOpposes(values[0]) { Filters = values.Filters },
        Columns = SideColumns.All,
        RowType = static () => ActorGraphJson.Default.SideRow,
        Draw = SideDrawing.From(Stance.Opposes),
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override Task<Found<SideRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken) =>
        SideAnswer.OfAsync(Declaration.Name, Actor, Filters, Side.Objects, Stance.Opposes, context, cancellationToken);
}
