using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>Rankings, one table a measure.</summary>
internal static class RankingTable
{
    public static void Draw(IReadOnlyList<RankingRow> rows, Screen screen)
    {
        var isFirst = true;
        foreach (var measure in rows.GroupBy(static row => row.Measure))
        {
            if (!isFirst)
            {
                screen.Line();
            }

            isFirst = false;
            var (title, value) = Heads(measure.Key);
            var sheet = new Sheet(new(string.Empty, IsFigure: true), new(title), new("Kind", IsWhole: true), new(value, IsFigure: true));
            foreach (var row in measure)
            {
                sheet.Add(
                    Sheet.Cell(row.Rank.ToString(CultureInfo.InvariantCulture), Ink.Faint), Sheet.Cell(row.Actor.Name, Ink.Strong), Sheet.Cell(row.Actor.Kind, Ink.Faint),
                    Sheet.Cell(row.Value.ToString("#,0.##", CultureInfo.InvariantCulture)));
            }

            sheet.Draw(screen);
        }
    }

    private static (string Title, string Value) Heads(Measure measure) => measure switch
    {
        Measure.Backed => ("Most backed", "Backers"),
        Measure.Opposed => ("Most opposed", "Opponents"),
        Measure.Active => ("Most active", "Sides taken"),
        _ => ("Brokers", "Pairs between"),
    };
}
