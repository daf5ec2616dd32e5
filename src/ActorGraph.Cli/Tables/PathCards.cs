using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Chains, drawn downwards step by step; an arrow up is a tie walked backwards.</summary>
internal static class PathCards
{
    public static void Draw(IReadOnlyList<PathRow> rows, Screen screen)
    {
        var cards = new Cards();
        for (var index = 0; index < rows.Count; index++)
        {
            cards.Add((index + 1).ToString(CultureInfo.InvariantCulture), Card(rows[index]));
        }

        cards.Draw(screen);
    }

    private static Paragraph Card(PathRow row)
    {
        var card = new Paragraph();
        Cards.Append(card, new Piece(row.Actors[0].Name, Ink.Strong));
        foreach (var link in row.Links)
        {
            Cards.Append(card, [new($"\n  {(link.Subject.Id == link.From.Id ? '↓' : '↑')} ", Ink.Faint), new(link.Predicate, Inks.Of(link.Stance)), .. Behind(link)]);
            Cards.Append(card, new("\n", Ink.Plain), new(link.To.Name, Ink.Strong));
        }

        return card;
    }

    private static IEnumerable<Piece> Behind(LinkRow link)
    {
        yield return new($"  {Words.Of(link.Stance)}", Ink.Faint);
        yield return new($", {Words.Count(link.Voices, "voice")}, {Words.Days(link)}", Ink.Faint);
        foreach (var mark in TieTable.Marked(link))
        {
            yield return new(", " + mark.Text, mark.Style);
        }
    }
}
