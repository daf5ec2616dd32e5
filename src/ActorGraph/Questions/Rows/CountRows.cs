using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Puts counts in words.</summary>
internal static class CountRows
{
    /// <summary>The counts of a row with the voices and statements it names, which must have been loaded.</summary>
    public static Counts Of(in TieCounts counts, PairDetail detail, RowNames names) => new()
    {
        Statements = counts.Statements,
        Documents = counts.Documents,
        Voices = counts.Voices,
        Denials = counts.Denials,
        Certainty = counts.Certainty,
        First = Day.ToDateOrNull(counts.First),
        Last = Day.ToDateOrNull(counts.Last),
        Party = counts.Party,
        By = [.. detail.By.Select(names.Actor)],
        Ids = [.. detail.Statements.Select(names.Statement)],
    };
}
