using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>How values read in tables.</summary>
internal static class Words
{
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Probable => "probable",
        _ => "possible",
    };

    public static string Of(TieStatus status) => status switch
    {
        TieStatus.Stated => "stated",
        TieStatus.Disputed => "disputed",
        TieStatus.Ended => "ended",
        _ => "denied",
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Backs => "backs",
        Stance.Opposes => "opposes",
        _ => "neutral",
    };

    public static string Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Done => "done",
        ImportOutcome.Unchanged => "unchanged",
        ImportOutcome.Refused => "refused",
        ImportOutcome.Stopped => "stopped",
        ImportOutcome.Failed => "failed",
        ImportOutcome.Cancelled => "cancelled",
        _ => "interrupted",
    };

    public static string Of(ReplyKind kind) => kind == ReplyKind.Denies ? "denies" : "confirms";

    /// <summary>Enough of a statement's id to ask for it.</summary>
    public static string ShortId(string id) => id[..Math.Min(id.Length, 12)];

    /// <summary>Why a statement is not counted; null when it is.</summary>
    public static string? Why(StatementRow row) => row.Why switch
    {
        null => null,
        Uncounted.Replaced => "its voice said the contrary later",
        Uncounted.Possible => "a merely possible denial changes nothing",
        Uncounted.Unnamed => "one end, or the voice of a denial, is unnamed",
        Uncounted.Joined => "both ends are one actor",
        Uncounted.Ended => "over on the day asked about",
        _ => row.Dropped is { } day ? $"dropped on {Day(day)}: no dataset says it any longer" : "dropped: no dataset says it any longer",
    };

    /// <summary>From the first day to the last one.</summary>
    public static string Days(Counts row) => Days(row.First, row.Last);

    /// <summary>From the first day to the last one.</summary>
    public static string Days(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "undated",
        (null, { } to) => $"? – {Day(to)}",
        ({ } from, null) => $"{Day(from)} – ?",
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
    };

    /// <summary>What an EDTF time says, in words where it has signs.</summary>
    public static string When(string? edtf) => edtf?.Split('/') switch
    {
        null => "undated",
        ["..", ".."] => "holding when said",
        ["..", var end] => $"until {end}",
        [var begin, ".."] => $"since {begin}",
        [var begin, var end] => $"{begin} – {end}",
        _ => edtf,
    };

    /// <summary>The same in a column of its own: the last day under the first one.</summary>
    public static IEnumerable<string> DayLines(Counts row) =>
        row.First is { } first && row.Last is { } last && first != last ? [$"{Day(first)} –", Day(last)] : [Days(row)];

    /// <summary>A relation's id; one too long for a column goes on in a second line, after a hyphen, and so does a mark.</summary>
    public static IEnumerable<string> Relation(string id, string mark = "")
    {
        const int Room = 26;
        while (id.Length > Room && id.LastIndexOf('-', Room - 1) is > 0 and var hyphen)
        {
            yield return id[..(hyphen + 1)];
            id = id[(hyphen + 1)..];
        }

        if (id.Length + mark.Length <= Room)
        {
            yield return id + mark;
        }
        else
        {
            yield return id;
            if (mark.Length > 0)
            {
                yield return " " + mark;
            }
        }
    }

    /// <summary>A name in lines short enough for a column; each after the first is indented.</summary>
    public static IEnumerable<string> Broken(string name)
    {
        const int Room = 26;
        while (name.Length > Room && name.LastIndexOf(' ', Room) is > 2 and var blank)
        {
            yield return name[..blank];
            name = "  " + name[(blank + 1)..];
        }

        yield return name;
    }

    /// <summary>That there are more than shown.</summary>
    public static Piece More(int count) => new($"+ {Number(count)} more", Ink.Faint);

    /// <summary>Who says it: the few named, and that there are more.</summary>
    public static IEnumerable<string> Voices(Counts row)
    {
        var names = row.By.Select(static voice => voice.Name);
        return row.Voices > row.By.Count
            ? names.Append($"{(row.Voices - row.By.Count).ToString(CultureInfo.InvariantCulture)} more")
            : names;
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? string.Empty : "s")}";

    /// <summary>How many actors, and of which kinds.</summary>
    public static string Actors(IEnumerable<(string Kind, int Count)> kinds)
    {
        var counts = kinds.Where(static kind => kind.Count > 0)
            .OrderByDescending(static kind => kind.Count)
            .ThenBy(static kind => kind.Kind, StringComparer.Ordinal)
            .ToList();
        return $"{Count(counts.Sum(static kind => kind.Count), "actor")}: "
            + string.Join(", ", counts.Select(static kind => $"{Number(kind.Count)} {Kinds(kind.Kind.ToLowerInvariant(), kind.Count)}"));
    }

    private static string Kinds(string kind, int count) => (kind, count) switch
    {
        (_, 1) or ("unknown", _) => kind,
        ("country", _) => "countries",
        _ => kind + "s",
    };
}
