using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>Who stands where by way of others: what the chains come to, how long and how heavy they are, and through whom they go.</summary>
internal static class IndirectTable
{
    private const int MostChains = 3;

    public static void Draw(IReadOnlyList<IndirectRow> rows, Screen screen)
    {
        var sheet = new Sheet(
            new("Actor"), new("Stance", IsWhole: true), new("Steps", IsFigure: true), new("Weight", IsFigure: true), new("Directly", IsWhole: true), new("By way of"));
        foreach (var row in rows)
        {
            sheet.AddSpaced(
                Sheet.Cell(row.Actor.Name, Ink.Strong), Sheet.Cell(Words.Of(row.Stance), Inks.Of(row.Stance)), Sheet.Cell(row.Depth),
                Sheet.Cell(row.Weight.ToString("0.###", CultureInfo.InvariantCulture)), Direct(row), Sheet.Lines(Chains(row)));
        }

        sheet.Draw(screen);
    }

    private static Spectre.Console.Rendering.IRenderable Direct(IndirectRow row) => row.Direct switch
    {
        DirectStance.Backs => Sheet.Cell("backs", Ink.Good),
        DirectStance.Opposes => Sheet.Cell("opposes", Ink.Bad),
        DirectStance.Mixed => Sheet.Cell("mixed", Ink.Watch),
        _ => Sheet.Cell(null),
    };

    private static IEnumerable<Piece> Chains(IndirectRow row)
    {
        foreach (var chain in row.Chains.Take(MostChains))
        {
            yield return new(string.Join(" > ", chain.Skip(1).SkipLast(1).Select(static actor => actor.Name)), Ink.Plain);
        }

        // The row names five chains at most, so nobody knows how many more there are.
        if (row.Chains.Count > MostChains)
        {
            yield return new("…", Ink.Faint);
        }
    }
}
