using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>A turn with the statements before and after it.</summary>
/// <param name="Subject">Who turned.</param>
/// <param name="Object">Towards whom.</param>
/// <param name="To">The new stance.</param>
/// <param name="On">The first day of it.</param>
/// <param name="Before">The statements of the days before, back to the turn before this one.</param>
/// <param name="After">Those from this day to the next turn.</param>
internal sealed record Turn(long Subject, long Object, Stance To, int On, List<StatementFact> Before, List<StatementFact> After)
{
    /// <summary>Whether every statement says the same of both.</summary>
    public bool IsSymmetric => Before.Concat(After).All(static fact => StanceCode.IsSymmetric(fact.Code));

    /// <summary>Whether it is the same turn seen from the other end: made of the same statements.</summary>
    public bool IsMirrorOf(Turn other) => other.IsSymmetric && (Subject, Object, On) == (other.Object, other.Subject, other.On)
        && AreSame(Before, other.Before) && AreSame(After, other.After);

    private static bool AreSame(List<StatementFact> left, List<StatementFact> right) =>
        left.Select(static fact => fact.Key).ToHashSet().SetEquals(right.Select(static fact => fact.Key));

    /// <summary>
    /// The turns of one actor towards another. Statements are put by the day they are about or, where they say no time, the day they were
    /// said; a day on which both stances are said tells nothing, and neither does a statement whose day nobody knows.
    /// </summary>
    /// <param name="subject">The one.</param>
    /// <param name="object">The other.</param>
    /// <param name="affirming">What counts of all that is said of the one backing or opposing the other.</param>
    public static IEnumerable<Turn> Of(long subject, long @object, IEnumerable<StatementFact> affirming)
    {
        var days = affirming.Where(static fact => FactTimes.Beginning(fact) is not Time.Day.Unknown)
            .GroupBy(static fact => FactTimes.Beginning(fact)).OrderBy(static day => day.Key)
            .Where(static day => day.Select(static fact => StanceCode.Stance(fact.Code)).Distinct().Count() == 1);
        var before = new List<StatementFact>();
        var run = new List<StatementFact>();
        var on = 0;
        foreach (var day in days)
        {
            var stance = StanceCode.Stance(day.First().Code);
            if (run.Count > 0 && StanceCode.Stance(run[0].Code) != stance)
            {
                if (before.Count > 0)
                {
                    yield return new(subject, @object, StanceCode.Stance(run[0].Code), on, before, run);
                }

                (before, run) = (run, []);
            }

            on = run.Count == 0 ? day.Key : on;
            run.AddRange(day);
        }

        if (before.Count > 0 && run.Count > 0)
        {
            yield return new(subject, @object, StanceCode.Stance(run[0].Code), on, before, run);
        }
    }
}
