using ActorGraph.Text;

namespace ActorGraph.Time;

internal readonly partial record struct When
{
    private const string Forms = "write 2026-01-04, 2024/2026, 2024/.. (still so), ../2026 or ../..";

    /// <summary>Reads a time; blank is <see cref="None"/>. A blank side of an interval is open.</summary>
    /// <param name="text">As written in a file.</param>
    /// <param name="when">The time read.</param>
    /// <param name="problem">What is wrong with it and what to write; null when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out When when, out string? problem)
    {
        text = text.Trim();
        when = None;
        problem = null;
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return TryInterval(text, text[..slash].Trim(), text[(slash + 1)..].Trim(), out when, out problem);
        }

        if (text.IsEmpty)
        {
            return true;
        }

        if (text.SequenceEqual(".."))
        {
            problem = $"'..' alone is no time: {Forms}";
            return false;
        }

        if (!PartialDate.TryParse(text, out var date, out problem))
        {
            return false;
        }

        when = new(date.First, date.Last, WhenShape.Single, date.Precision, date.Precision);
        return true;
    }

    private static bool TryInterval(
        ReadOnlySpan<char> text, ReadOnlySpan<char> from, ReadOnlySpan<char> to, out When when, out string? problem)
    {
        when = None;
        problem = to.Contains('/') ? $"'{Excerpt.Of(text)}' has two slashes: {Forms}" : null;
        if (problem is not null)
        {
            return false;
        }

        var begin = new PartialDate(Day.Unknown, Day.Unknown, Precision.Day);
        if (!IsOpenSide(from) && !PartialDate.TryParse(from, out begin, out problem))
        {
            return false;
        }

        var end = new PartialDate(Day.Open, Day.Open, Precision.Day);
        if (!IsOpenSide(to) && !PartialDate.TryParse(to, out end, out problem))
        {
            return false;
        }

        if (begin.First > end.Last)
        {
            problem = $"'{text}' ends before it begins: write {to}/{from}, or '..' for a side that is not known";
            return false;
        }

        // The last day there is cannot be told from an open end, and need not be: nothing is known of either.
        when = new(begin.First, end.Last, WhenShape.Interval, begin.Precision, end.Last == Day.Open ? Precision.Day : end.Precision);
        return true;
    }

    private static bool IsOpenSide(ReadOnlySpan<char> side) => side.IsEmpty || side.SequenceEqual("..");

    /// <summary>The canonical spelling, from which the same time is read again; null when undated.</summary>
    public override string? ToString() => Shape switch
    {
        WhenShape.Single => PartialDate.Format(Begin, BeginPrecision),
        WhenShape.Interval => string.Concat(
            Begin == Day.Unknown ? ".." : PartialDate.Format(Begin, BeginPrecision), "/", End == Day.Open ? ".." : PartialDate.Format(End, EndPrecision)),
        _ => null,
    };
}
