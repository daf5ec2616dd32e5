using ActorGraph.Cli.Terminal;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>
/// Actors with what stands behind them: the actor, how, by how many voices, documents and statements. A narrow terminal shows when,
/// who says it and the marks under the actor's name, a wide one in columns of their own.
/// </summary>
/// <param name="how">What stands above the column that says how.</param>
internal sealed class CountedTable(string how)
{
    private readonly List<CountedActor> actors = [];

    public void Add(CountedActor actor) => actors.Add(actor);

    public void Draw(Screen screen)
    {
        var sheet = screen.IsWide
            ? new Sheet(
                new("Actor"), new(how, IsWhole: true), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true),
                new("Said by"), new("When", IsWhole: true), new("Marks", IsWhole: true))
            : new Sheet(
                new("Actor"), new(how, IsWhole: true), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true));
        foreach (var actor in actors)
        {
            sheet.AddSpaced(screen.IsWide ? Wide(actor) : Narrow(actor));
        }

        sheet.Draw(screen);
    }

    private static IRenderable[] Wide(CountedActor row) =>
    [
        Sheet.Lines(Named(row)), Sheet.Lines(row.How), Sheet.Cell(row.Counts.Voices), Sheet.Cell(row.Counts.Documents), Sheet.Cell(row.Counts.Statements),
        Sheet.Lines(Words.Voices(row.Counts), Ink.Plain), Sheet.Lines(Words.DayLines(row.Counts), Ink.Faint), Sheet.Lines(row.Marks),
    ];

    private static IRenderable[] Narrow(CountedActor row) =>
    [
        Sheet.Lines(Actor(row)), Sheet.Lines(row.How), Sheet.Cell(row.Counts.Voices), Sheet.Cell(row.Counts.Documents), Sheet.Cell(row.Counts.Statements),
    ];

    private static IEnumerable<Piece> Named(CountedActor row)
    {
        yield return new(row.Actor.Name, Ink.Strong);
        if (row.Via.Count > 0)
        {
            yield return new("by way of " + string.Join(" > ", row.Via.Select(static actor => actor.Name)), Ink.Faint);
        }
    }

    private static IEnumerable<Piece> Actor(CountedActor row)
    {
        foreach (var line in Named(row))
        {
            yield return line;
        }

        yield return new(Words.Days(row.Counts), Ink.Faint);
        if (row.Counts.By.Count > 0)
        {
            yield return new("by " + string.Join(", ", Words.Voices(row.Counts)), Ink.Faint);
        }

        if (row.Marks.Count > 0)
        {
            yield return new(string.Join(", ", row.Marks.Select(static mark => mark.Text)), Ink.Watch);
        }
    }
}

/// <summary>A row of such a table.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Counts">What stands behind it.</param>
/// <param name="How">By which relations, or to whom.</param>
/// <param name="Marks">What should make a reader look twice.</param>
internal sealed record CountedActor(ActorRef Actor, Counts Counts, IEnumerable<Piece> How, IReadOnlyList<Piece> Marks)
{
    /// <summary>The chain of affiliations to the asked actor.</summary>
    public IReadOnlyList<ActorRef> Via { get; init; } = [];
}
