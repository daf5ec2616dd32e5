using ActorGraph.Time;

namespace ActorGraph.Tests.Contract;

/// <summary>Rule 10: the order of ties and of the statements behind them.</summary>
internal static class NaiveOrder
{
    /// <summary>Voices, documents, statements, last date (latest first, unknown last), then ids.</summary>
    public static IOrderedEnumerable<T> Counted<T>(this IEnumerable<T> all, Func<T, NaiveCounts> counts, params Func<T, string>[] ids) => ids.Aggregate(
        all.OrderByDescending(one => counts(one).Voices)
            .ThenByDescending(one => counts(one).Documents)
            .ThenByDescending(one => counts(one).Statements)
            .ThenByDescending(one => counts(one).Last),
        (ordered, id) => ordered.ThenBy(id, StringComparer.Ordinal));

    public static IEnumerable<NaiveTie> InTieOrder(this IEnumerable<NaiveTie> ties) =>
        ties.Counted(tie => tie.Counts, tie => tie.Subject, tie => tie.Predicate.Id, tie => tie.Object);

    /// <summary>When (beginning, then end; unknown beginnings first, undated last), said (unknown first), id.</summary>
    public static IEnumerable<NaiveStatement> InTimeOrder(this IEnumerable<NaiveStatement> statements) =>
        statements.OrderBy(s => s.When is null ? Day.Undated : s.When.Begin?.First ?? Day.Unknown)
            .ThenBy(s => s.When is null ? Day.Undated : s.When.End?.Last ?? Day.Open)
            .ThenBy(s => s.Said)
            .ThenBy(s => s.Id, StringComparer.Ordinal);
}
