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
            new("Actor"), new("How", IsWhole: true), new("Voices", IsFigure: true), new("Documents", IsFigure: true),
            new("Statements", IsFigure: true), new("Said by"), new("When"), new("Marks"));
        foreach (var row in rows)
        {
            sheet.Add(
                Sheet.Cell(row.Actor.Name, Ink.Strong),
                How(row),
                Sheet.Cell(row.Voices),
                Sheet.Cell(row.Documents),
                Sheet.Cell(row.Statements),
                Sheet.Lines(Words.Voices(row).Select(static voice => new Piece(voice, Ink.Plain))),
                Sheet.Cell(Words.Days(row), Ink.Faint),
                Sheet.Lines(Marks.Of(row)));
        }

        sheet.Draw(screen);
    }

    private static void DrawNarrow(IReadOnlyList<SideRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Actor"), new("How", IsWhole: true), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true));
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (index > 0)
            {
                sheet.Space();
            }

            sheet.Add(Actor(row), How(row), Sheet.Cell(row.Voices), Sheet.Cell(row.Documents), Sheet.Cell(row.Statements));
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
        var lines = row.Predicates.Take(MostPredicates).Select(Relation).ToList();
        if (row.Predicates.Count > MostPredicates)
        {
            lines.Add(new($"+ {row.Predicates.Count - MostPredicates} more", Ink.Faint));
        }

        return Sheet.Lines(lines);
    }

    private static Piece Relation(PredicateCount relation) => relation.Status switch
    {
        TieStatus.Disputed => new($"{relation.Predicate} (disputed)", Ink.Watch),
        TieStatus.Ended => new($"{relation.Predicate} (ended)", Ink.Faint),
        _ => new(relation.Predicate, Ink.Plain),
    };
}
