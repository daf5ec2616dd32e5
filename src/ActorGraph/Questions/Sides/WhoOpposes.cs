using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who opposes an actor: one row for each that does, most voices first.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record WhoOpposes(string Actor) : Question<SideRow>
{
    internal static readonly QuestionDeclaration<SideRow> Declaration = new()
    {
        Name = "who-opposes",
        Summary = "Who opposes an actor: by which relations, and how many independent voices say so.",
        Positionals = [new("actor", "the one who is opposed: id, name, alias or external id")],
        RollsUp = true,
        Examples = ["who-opposes Venezuela", "who-opposes \"Nicolás Maduro\" --ever"],
        Phrases =
        [
            "who opposes|fights|threatens {actor}",
            "who is against {actor}",
            "who are the? rivals|opponents|enemies of {actor}",
            "by whom is {actor} opposed",
        ],
        Create = static values => new WhoOpposes(values[0]) { Filters = values.Filters },
        Columns = SideColumns.All,
        RowType = static () => ActorGraphJson.Default.SideRow,
        Draw = SideDrawing.Towards(Stance.Opposes),
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override Task<Found<SideRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken) =>
        SideAnswer.OfAsync(Declaration.Name, Actor, Filters, Side.Subjects, Stance.Opposes, context, cancellationToken);
}
