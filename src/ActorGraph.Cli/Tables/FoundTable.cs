using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>The actors a search found, and by which of their names.</summary>
internal static class FoundTable
{
    public static void Draw(IReadOnlyList<FoundRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Id", IsWhole: true), new("Name"), new("Kind", IsWhole: true), new("Found by"), new("Stmts", IsFigure: true));
        foreach (var row in rows)
        {
            sheet.Add(
                Sheet.Cell(row.Actor.Id, Ink.Strong), Sheet.Cell(row.Actor.Name), Sheet.Cell(row.Actor.Kind, Ink.Faint),
                Sheet.Cell(FoundBy(row), Ink.Faint), Sheet.Cell(row.Statements));
        }

        sheet.Draw(screen);
    }

    private static string FoundBy(FoundRow row) => row.By is "alias" or "ids" ? row.Matched : row.By;
}
