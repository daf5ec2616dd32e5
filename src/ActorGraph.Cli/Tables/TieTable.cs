using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Ties: who, in what relation, to whom, and what stands behind it.</summary>
internal static class TieTable
{
    public static void Draw(IReadOnlyList<TieRow> rows, Screen screen)
    {
        var sheet = screen.IsWide
            ? new Sheet(
                new("Subject"), new("Relation", IsWhole: true), new("Object"), new("Voices", IsFigure: true), new("Docs", IsFigure: true),
                new("Stmts", IsFigure: true), new("Said by"), new("When", IsWhole: true))
            : new Sheet(new("Tie"), new("Voices", IsFigure: true), new("Docs", IsFigure: true), new("Stmts", IsFigure: true));
        foreach (var row in rows)
        {
            if (screen.IsWide)
            {
                sheet.AddSpaced(
                    Sheet.Cell(row.Subject.Name, Ink.Strong), Sheet.Lines(Relation(row)), Sheet.Cell(row.Object.Name, Ink.Strong),
                    Sheet.Cell(row.Voices), Sheet.Cell(row.Documents), Sheet.Cell(row.Statements),
                    Sheet.Lines(Words.Voices(row), Ink.Plain), Sheet.Lines(Words.DayLines(row), Ink.Faint));
            }
            else
            {
                sheet.AddSpaced(Tie(row), Sheet.Cell(row.Voices), Sheet.Cell(row.Documents), Sheet.Cell(row.Statements));
            }
        }

        sheet.Draw(screen);
    }

    private static Paragraph Tie(TieRow row)
    {
        var cell = new Paragraph();
        cell.Append(Plain.Text(row.Subject.Name), Ink.Strong);
        cell.Append($"  {Plain.Text(row.Predicate)}  ", Inks.Of(row.Stance));
        cell.Append(Plain.Text(row.Object.Name), Ink.Strong);
        cell.Append("\n" + Words.Days(row), Ink.Faint);
        foreach (var mark in Marked(row))
        {
            cell.Append(", " + mark.Text, mark.Style);
        }

        if (row.By.Count > 0)
        {
            cell.Append("\nby " + Plain.Text(string.Join(", ", Words.Voices(row))), Ink.Faint);
        }

        return cell;
    }

    private static IEnumerable<Piece> Relation(TieRow row) => Words.Relation(row.Predicate).Select(line => new Piece(line, Inks.Of(row.Stance))).Concat(Marked(row));

    /// <summary>What should make a reader look twice: its status, and how it is said.</summary>
    public static IEnumerable<Piece> Marked(TieRow row)
    {
        if (row.Status != TieStatus.Stated)
        {
            var until = row.Until is { } day ? $" {Words.Day(day)}" : string.Empty;
            yield return new(Words.Of(row.Status) + until, row.Status == TieStatus.Ended ? Ink.Faint : Ink.Bad);
        }

        foreach (var mark in Marks.Of(row))
        {
            yield return mark;
        }
    }
}
