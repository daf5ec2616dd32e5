using System.Globalization;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>
/// Tells some statements otherwise, each with another meaning and so another id: another date, predicate or object. That is the costly
/// kind of change; an edited quote would stay the same row. A reply, which inherits all these, gets another certainty.
/// </summary>
internal sealed class ChangedEdition(GraphShape shape, World world)
{
    // Numbers of its own: what it leaves alone is drawn as in the first edition.
    private readonly SplitMix random = new(shape.Seed + 2);

    public DrawnStatement Tell(DrawnStatement statement)
    {
        if (!random.PerMille(GraphShape.Changed))
        {
            return statement;
        }

        return statement.Reply is not null
            ? statement with { Certainty = statement.Certainty is null ? "probable" : null }
            : random.Below(3) switch
            {
                0 => statement with { When = OtherDate(statement) },
                1 => statement with { Predicate = (byte)((statement.Predicate + 1) % PredicateMix.All.Count) },
                _ => statement with { Object = OtherObject(statement) },
            };
    }

    private string OtherDate(DrawnStatement statement) =>
        world.PublishedOf(statement.Source).AddDays(-8 - random.Below(20)).ToString("O", CultureInfo.InvariantCulture);

    private Reference OtherObject(DrawnStatement statement)
    {
        int actor;
        do
        {
            actor = world.Objects.Draw(random);
        }
        while (actor == statement.Subject.Actor || actor == statement.Object.Actor);

        return statement.Object with { Actor = actor };
    }
}
