using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Statements as cards, since what matters is who says it, where, when, how surely, and who answers.</summary>
internal static class StatementCards
{
    public static void Draw(IReadOnlyList<StatementRow> rows, Screen screen)
    {
        var cards = new Cards();
        for (var index = 0; index < rows.Count; index++)
        {
            cards.Add((index + 1).ToString(CultureInfo.InvariantCulture), Card(rows[index]));
        }

        cards.Draw(screen);
    }

    private static Paragraph Card(StatementRow row)
    {
        var card = new Paragraph();
        Add(card, [new(row.Subject.Name, Ink.Strong), new(row.Negated ? "  not " : "  ", Ink.Bad), new(row.Predicate, Inks.Of(row.Stance)), new("  ", Ink.Plain), new(row.Object.Name, Ink.Strong), .. Extras(row)]);
        Line(card, "said by", row.Voice.Name + (row.Said is null ? string.Empty : $" on {row.Said}"), Ink.Plain);
        Line(card, "in", string.Join(", ", Where(row)), Ink.Plain);
        Line(card, "about", About(row), Ink.Plain);
        Line(card, "quote", row.Quote is null ? null : $"“{row.Quote}”", Ink.Plain);
        Line(card, "note", row.Note, Ink.Faint);
        Line(card, "reply", row.Reply is null ? null : $"{Words.Of(row.Reply.Kind)} {string.Join(", ", row.Reply.Ids.Select(Words.ShortId))}", Ink.Plain);
        foreach (var reply in row.Replies)
        {
            var denies = reply.Kind == ReplyKind.Denies;
            Line(card, denies ? "denied by" : "confirmed by", $"{reply.Voice.Name} ({Words.ShortId(reply.Id)})", denies ? Ink.Bad : Ink.Good);
        }

        if (row is ClaimRow claim)
        {
            Line(card, "also said by", claim.Others.Count == 0 ? "nobody else" : Names(claim.Others), Ink.Plain);
            Line(card, "denied by", claim.Against.Count == 0 ? null : Names(claim.Against), Ink.Bad);
        }

        Line(card, "not counted", Words.Why(row), Ink.Watch);
        Line(card, "id", row.Id, Ink.Faint);
        return card;
    }

    private static string Names(IReadOnlyList<ActorRef> voices) => string.Join(", ", voices.Select(static voice => voice.Name));

    private static IEnumerable<Piece> Extras(StatementRow row)
    {
        if (row.As is not null)
        {
            yield return new($"  as {row.As}", Ink.Plain);
        }

        if (row.Amount is not null)
        {
            yield return new($"  {row.Amount}", Ink.Plain);
        }
    }

    private static IEnumerable<string> Where(StatementRow row)
    {
        yield return row.Source.Title is { } title ? $"{title} ({row.Source.Id})" : row.Source.Id;
        foreach (var at in row.At)
        {
            yield return at;
        }
    }

    private static string About(StatementRow row)
    {
        var words = new List<string> { Words.When(row.When) };
        if (row.Former)
        {
            words.Add("over when said");
        }

        if (row.Certainty != Certainty.Certain)
        {
            words.Add(Words.Of(row.Certainty));
        }

        return string.Join(", ", words);
    }

    private static void Line(Paragraph card, string label, string? text, Style style)
    {
        if (text is not null)
        {
            card.Append("\n");
            Add(card, [new(label + " ", Ink.Faint), new(text, style)]);
        }
    }

    private static void Add(Paragraph card, IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            card.Append(Plain.Text(piece.Text), piece.Style);
        }
    }
}
