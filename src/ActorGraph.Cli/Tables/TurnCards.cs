using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Changes of side: the day, who turned towards whom, and what stands behind the stance before and after.</summary>
internal static class TurnCards
{
    public static void Draw(IReadOnlyList<TurnRow> rows, Screen screen)
    {
        var cards = new Cards();
        foreach (var row in rows)
        {
            var card = new Paragraph();
            Cards.Append(card, new(row.Subject.Name, Ink.Strong), new(" towards ", Ink.Faint), new(row.Object.Name, Ink.Strong));
            Cards.Append(card, Run("before", row.From, row.Before));
            Cards.Append(card, Run("after", row.To, row.After));
            cards.Add(Words.Day(row.On), card);
        }

        cards.Draw(screen);
    }

    private static IEnumerable<Piece> Run(string word, Stance stance, Counts counts) =>
    [
        new($"\n{word,-6} ", Ink.Faint), new($"{Words.Of(stance),-7}", Inks.Of(stance)), new("  " + TieLine.Behind(counts), Ink.Plain),
        .. Marks.Of(counts).Select(static mark => mark with { Text = ", " + mark.Text }),
    ];
}
