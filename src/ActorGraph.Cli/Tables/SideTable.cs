using ActorGraph.Cli.Terminal;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>
/// Who backs whom: the actor, how, by how many voices, documents and statements. A narrow terminal shows when, who says it and the
/// marks under the actor's name, a wide one in columns of their own.
/// </summary>
internal static class SideTable
{
    private const int MostPredicates = 5;

    public static void Draw(IReadOnlyList<SideRow> rows, Screen screen)
    {
        if (screen.IsWide)
        {
            DrawWide(rows, screen);
        }
        else
        {
            DrawNarrow(rows, screen);
        }
    }

    private static void DrawWide(IReadOnlyList<SideRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Actor"), new("How", IsWhole: true), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true),
            new("Said by"), new("When", IsWhole: true), new("Marks", IsWhole: true));
        foreach (var row in rows)
        {
            sheet.AddSpaced(
                Sheet.Cell(row.Actor.Name, Ink.Strong), How(row), Sheet.Cell(row.Voices), Sheet.Cell(row.Documents), Sheet.Cell(row.Statements),
                Sheet.Lines(Words.Voices(row), Ink.Plain), Sheet.Lines(Words.DayLines(row), Ink.Faint), Sheet.Lines(Marks.Of(row)));
        }

        sheet.Draw(screen);
    }

    private static void DrawNarrow(IReadOnlyList<SideRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Actor"), new("How", IsWhole: true), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true));
        foreach (var row in rows)
        {
            sheet.AddSpaced(Actor(row), How(row), Sheet.Cell(row.Voices), Sheet.Cell(row.Documents), Sheet.Cell(row.Statements));
        }

        sheet.Draw(screen);
    }

    private static IRenderable Actor(SideRow row)
    {
        List<Piece> lines = [new(row.Actor.Name, Ink.Strong), new(Words.Days(row), Ink.Faint)];
        if (row.By.Count > 0)
        {
            lines.Add(new("by " + string.Join(", ", Words.Voices(row)), Ink.Faint));
        }

        var marks = Marks.Of(row);
        if (marks.Count > 0)
        {
            lines.Add(new(string.Join(", ", marks.Select(static mark => mark.Text)), Ink.Watch));
        }

        return Sheet.Lines(lines);
    }

    private static IRenderable How(SideRow row)
    {
        var lines = row.Predicates.Take(MostPredicates).SelectMany(Relation);
        return Sheet.Lines(
            row.Predicates.Count > MostPredicates ? lines.Append(new($"+ {row.Predicates.Count - MostPredicates} more", Ink.Faint)) : lines);
    }

    private static IEnumerable<Piece> Relation(PredicateCount relation)
    {
        var (mark, ink) = relation.Status switch
        {
            TieStatus.Disputed => (" (disputed)", Ink.Watch),
            TieStatus.Ended => (" (ended)", Ink.Faint),
            _ => (string.Empty, Ink.Plain),
        };
        return Words.Relation(relation.Predicate, mark).Select(line => new Piece(line, ink));
    }
}
