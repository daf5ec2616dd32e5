using Days = ActorGraph.Time.Day;

namespace ActorGraph.Tests.Contract;

/// <summary>What time a question is about (rule 7): a day, a day and all before it ("ever"), or a span.</summary>
/// <param name="Day">The day what is over is judged by.</param>
/// <param name="CountsOver">Under "ever" and in a span what is over counts too.</param>
/// <param name="Span">First and last day that statements have to touch; null when the frame is no span.</param>
internal sealed record NaiveFrame(int Day, bool CountsOver, (int From, int To)? Span)
{
    public const int Never = int.MaxValue;
    public const int Always = int.MinValue;

    public static NaiveFrame Of(Filters filters, DateOnly today)
    {
        if (filters.From is null && filters.To is null)
        {
            return new NaiveFrame(Number(filters.AsOf ?? today), filters.Ever, null);
        }

        var (from, to) = (filters.From is DateOnly first ? Number(first) : Always, filters.To is DateOnly last ? Number(last) : Never);
        return new NaiveFrame(to == Never ? Math.Max(Number(today), from) : to, CountsOver: true, (from, to));
    }

    /// <summary>Whether a statement is looked at: it has begun by the day, or overlaps the span.</summary>
    public bool Keeps(NaiveStatement statement) => Span is (int from, int to)
        ? Covers(statement) is var (begin, end) && begin <= to && end >= from
        : statement.When?.Begin is not NaiveDate began || began.First <= Day;

    /// <summary>Rule 7: former, or closed before the day. Events are never over (rule 6), and negations neither.</summary>
    public bool IsOver(NaiveStatement statement) =>
        statement.IsState && !statement.Meaning.Negated
        && (statement.Meaning.Former || (statement.When is { IsClosed: true } when && when.End!.Last < Day));

    /// <summary>A state with a single date is known from that date on (rule 6); undated statements are about all times.</summary>
    private static (int Begin, int End) Covers(NaiveStatement statement) => statement.When switch
    {
        null => (Always, Never),
        { IsInterval: false } single => (single.Begin!.First, statement.IsState ? Never : single.Begin.Last),
        var interval => (interval.Begin?.First ?? Always, interval.End?.Last ?? Never),
    };

    private static int Number(DateOnly day) => Days.Of(day);
}
