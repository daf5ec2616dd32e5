using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>How the rules read the time of one statement. Days as in <see cref="Day"/>; <see cref="Day.Unknown"/> where nobody knows.</summary>
internal static class FactTimes
{
    /// <summary>The day it begins: of an undated statement the day it was said (rules 9 and 12e).</summary>
    public static int Beginning(in StatementFact fact) => fact.Flags.Shape == WhenShape.Undated ? fact.Said.First : fact.Begin;

    /// <summary>The latest day it is about; an open end counts to the day it was said, an undated one is that day (rule 9).</summary>
    public static int Latest(in StatementFact fact)
    {
        if (fact.Flags.Shape == WhenShape.Undated)
        {
            return LastSaid(fact.Said);
        }

        if (!IsOpen(fact))
        {
            return fact.End;
        }

        return fact.Said.IsUnknown ? Day.Unknown : Math.Max(fact.Said.Last, fact.Begin);
    }

    /// <summary>Whether it affirms a state that is over by a day: it says so itself, or its interval closed before (rule 7).</summary>
    public static bool IsOver(in StatementFact fact, Nature nature, int day) =>
        nature == Nature.State && !fact.Flags.Negated && (fact.Flags.Former || (IsClosed(fact) && fact.End < day));

    public static bool IsOpen(in StatementFact fact) => fact.Flags.Shape == WhenShape.Interval && fact.End == Day.Open;

    public static bool IsClosed(in StatementFact fact) => fact.Flags.Shape == WhenShape.Interval && fact.End != Day.Open;

    /// <summary>Whether statements of two voices are about overlapping times: what has no time overlaps everything (rule 12d).</summary>
    public static bool OverlapBetweenVoices(in StatementFact left, in StatementFact right) =>
        left.Flags.Shape == WhenShape.Undated || right.Flags.Shape == WhenShape.Undated
        || (left.Begin <= ReachesTo(right) && right.Begin <= ReachesTo(left));

    /// <summary>Whether statements of one voice are about overlapping times: the day of saying stands in for a missing time (rule 12b).</summary>
    public static bool OverlapWithinVoice(in StatementFact left, in StatementFact right) =>
        IsTimeless(left) || IsTimeless(right)
        || (Beginning(left) <= ReachesTo(right) && Beginning(right) <= ReachesTo(left));

    private static bool IsTimeless(in StatementFact fact) => fact.Flags.Shape == WhenShape.Undated && fact.Said.IsUnknown;

    /// <summary>Its last day when compared with others: an open end reaches to the day it was said, never before its own beginning.</summary>
    private static int ReachesTo(in StatementFact fact)
    {
        if (fact.Flags.Shape == WhenShape.Undated)
        {
            return LastSaid(fact.Said);
        }

        if (!IsOpen(fact) || fact.Said.IsUnknown)
        {
            return fact.End;
        }

        return Math.Max(fact.Said.Last, fact.Begin);
    }

    private static int LastSaid(Said said) => said.IsUnknown ? Day.Unknown : said.Last;
}
