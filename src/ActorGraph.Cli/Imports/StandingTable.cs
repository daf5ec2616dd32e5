using ActorGraph.Cli.Tables;
using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Imports;

/// <summary>Who stands for or against whom, over the whole graph.</summary>
internal static class StandingTable
{
    private const int MostPredicates = 3;

    public static void Draw(string title, string subject, IReadOnlyList<StandingRow> rows, Screen screen)
    {
        screen.Line();
        screen.Line([new(title, Ink.Strong)]);
        if (rows.Count == 0)
        {
            screen.Line([new("Nobody.", Ink.Faint)]);
            return;
        }

        var sheet = screen.IsWide
            ? new Sheet(
                new(subject), new("Whom"), new("How", IsWhole: true), new("Voices", IsFigure: true), new("Documents", IsFigure: true),
                new("Statements", IsFigure: true), new("Marks"))
            : new Sheet(
                new(subject), new("Whom"), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true));
        foreach (var row in rows)
        {
            if (screen.IsWide)
            {
                sheet.Add(
                    Sheet.Cell(row.Subject.Name, Ink.Strong), Sheet.Cell(row.Object.Name), Sheet.Lines(How(row)), Sheet.Cell(row.Voices),
                    Sheet.Cell(row.Documents), Sheet.Cell(row.Statements), Sheet.Lines(Marks(row)));
            }
            else
            {
                sheet.Add(
                    Sheet.Lines(Marks(row).Prepend(new Piece(row.Subject.Name, Ink.Strong))), Sheet.Cell(row.Object.Name), Sheet.Cell(row.Voices),
                    Sheet.Cell(row.Documents), Sheet.Cell(row.Statements));
            }
        }

        sheet.Draw(screen);
    }

    private static IEnumerable<Piece> How(StandingRow row)
    {
        var lines = row.Predicates.Take(MostPredicates).SelectMany(static predicate => Words.Relation(predicate)).Select(static line => new Piece(line, Ink.Plain));
        return row.Predicates.Count > MostPredicates ? lines.Append(new($"+ {row.Predicates.Count - MostPredicates} more", Ink.Faint)) : lines;
    }

    private static IEnumerable<Piece> Marks(StandingRow row)
    {
        if (row.Disputed)
        {
            yield return new("disputed", Ink.Bad);
        }

        if (row.Party)
        {
            yield return new("own word", Ink.Watch);
        }

        if (row.Certainty != Certainty.Certain)
        {
            yield return new(Words.Of(row.Certainty), Ink.Watch);
        }
    }
}
