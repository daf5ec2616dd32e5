using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>What changed: the tie, what it was and is, in which run and why.</summary>
internal static class NewsCards
{
    public static void Draw(IReadOnlyList<NewsRow> rows, Screen screen)
    {
        var cards = new Cards();
        foreach (var row in rows)
        {
            var card = new Paragraph();
            Cards.Append(card, TieLine.Of(row.After ?? row.Before!));
            Cards.Append(card, [new("\n" + Change(row), Ink.Plain), new($"; run {row.Run.ToString(CultureInfo.InvariantCulture)}: {Because(row)}", Ink.Faint)]);
            if (row.After is { By.Count: > 0 } after)
            {
                Cards.Append(card, new Piece("\nby " + string.Join(", ", Words.Voices(after)), Ink.Faint));
            }

            cards.Add(Mark(row.Change), card);
        }

        cards.Draw(screen);
    }

    private static Piece Mark(TieNews change) => change switch
    {
        TieNews.Added => new("new", Ink.Good),
        TieNews.Removed => new("gone", Ink.Bad),
        _ => new("changed", Ink.Watch),
    };

    private static string Change(NewsRow row) => (row.Before, row.After) switch
    {
        ({ } before, { } after) => string.Join(", ", Changes(before, after)),
        (null, { } after) => State(after),
        ({ } before, null) => State(before),
        _ => string.Empty,
    };

    private static IEnumerable<string> Changes(TieRow before, TieRow after)
    {
        yield return before.Status == after.Status ? Words.Of(after.Status) : $"{Words.Of(before.Status)} → {Words.Of(after.Status)}";
        yield return Counted("voice", before.Voices, after.Voices);
        yield return Counted("statement", before.Statements, after.Statements);
        yield return Counted("denial", before.Denials, after.Denials);
    }

    private static string Counted(string noun, int before, int after) =>
        before == after ? Words.Count(after, noun) : $"{Words.Number(before)} → {Words.Count(after, noun)}";

    private static string State(TieRow tie) =>
        $"{Words.Of(tie.Status)}, {Words.Count(tie.Voices, "voice")}, {Words.Count(tie.Statements, "statement")}, {Words.Days(tie)}";

    private static string Because(NewsRow row) => string.Join(", ", row.Because.Select(static reason => reason switch
    {
        ChangeReason.Said => "said",
        ChangeReason.Dropped => "dropped",
        ChangeReason.Recoded => "put in other words",
        ChangeReason.Joined => "actors joined",
        ChangeReason.Vocabulary => "vocabulary",
        ChangeReason.Source => "source",
        _ => "time",
    }));
}
