using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Disputed ties: who affirms, and who denies.</summary>
internal static class DisputeCards
{
    public static void Draw(IReadOnlyList<DisputeRow> rows, Screen screen)
    {
        var cards = new Cards();
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var card = new Paragraph();
            Cards.Append(card, TieLine.Of(row));
            Cards.Append(card, Side("affirmed", Ink.Good, row.Affirmed));
            Cards.Append(card, Side("denied", Ink.Bad, row.Negated));
            cards.Add((index + 1).ToString(CultureInfo.InvariantCulture), card);
        }

        cards.Draw(screen);
    }

    private static IEnumerable<Piece> Side(string word, Style style, Counts counts) =>
    [
        new($"\n{word,-8} ", style), new(TieLine.Behind(counts), Ink.Plain), .. Marks.Of(counts).Select(static mark => mark with { Text = ", " + mark.Text }),
    ];
}
