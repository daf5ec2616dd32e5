using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>The documents: who published them, how they are rated, how much they say.</summary>
internal static class SourceTable
{
    public static void Draw(IReadOnlyList<SourceRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Source"), new("Publisher"), new("Published", IsWhole: true), new("Rated", IsWhole: true), new("Stmts", IsFigure: true),
            new("Voices", IsFigure: true));
        foreach (var row in rows)
        {
            sheet.AddSpaced(
                Sheet.Lines(row.Title is null ? [new Piece(row.Id, Ink.Strong)] : [new(row.Title, Ink.Strong), new(row.Id, Ink.Faint)]),
                Sheet.Lines(Publisher(row)), Sheet.Cell(row.Published), Sheet.Cell(row.Reliability), Sheet.Cell(row.Statements),
                Sheet.Cell(row.Voices));
        }

        sheet.Draw(screen);
    }

    private static IEnumerable<Piece> Publisher(SourceRow row)
    {
        if (row.Publisher is { } publisher)
        {
            yield return new(publisher.Name, Ink.Plain);
        }

        if (row.Origin is { } origin)
        {
            yield return new($"after {origin.Name}", Ink.Faint);
        }
    }
}
