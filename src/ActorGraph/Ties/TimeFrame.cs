using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>The time a question is about: a day, a day and all that was over by then, or a span (rules 6 and 7).</summary>
internal readonly record struct TimeFrame
{
    private readonly int from;
    private readonly int to;

    private TimeFrame(int day, bool countsOver, int from, int to, bool isSpan)
    {
        Day = day;
        CountsOver = countsOver;
        IsSpan = isSpan;
        this.from = from;
        this.to = to;
    }

    /// <summary>What held on a day.</summary>
    public static TimeFrame AsOf(int day) => new(day, false, Time.Day.Unknown, day, false);

    /// <summary>What held on a day or was over by then.</summary>
    public static TimeFrame Ever(int day) => new(day, true, Time.Day.Unknown, day, false);

    /// <summary>What overlaps a span; either end may be missing.</summary>
    public static TimeFrame Span(int? from, int? to, int today) =>
        new(to ?? Math.Max(today, from ?? today), true, from ?? Time.Day.Unknown, to ?? Time.Day.Open, true);

    /// <summary>The day on which it is judged what is over.</summary>
    public int Day { get; }

    /// <summary>Whether what is over counts, and ended ties are shown.</summary>
    public bool CountsOver { get; }

    /// <summary>Whether it takes the place of a day.</summary>
    public bool IsSpan { get; }

    /// <summary>Whether a statement has to do with this time at all.</summary>
    public bool Includes(in StatementFact fact, Nature nature)
    {
        var shape = fact.Flags.Shape;
        if (shape == WhenShape.Undated)
        {
            return true;
        }

        if (fact.Begin > to)
        {
            return false;
        }

        return !IsSpan || fact.End >= from || (shape == WhenShape.Single && nature == Nature.State);
    }
}
