using ActorGraph.Ties;

namespace ActorGraph.Storage;

/// <summary>The columns that every text about statements begins with: key, subject, predicate, object, stance, flags, first, last, said, voice, source.</summary>
internal static class FactColumns
{
    /// <summary>How many they are.</summary>
    public const int Count = 11;

    public static StatementFact Read(IRow row) => new(
        row.Int64(0),
        row.Int64(1),
        row.Int64(2),
        row.Int64(3),
        row.Int32(4),
        new StatementFlags(row.Int32(5)),
        row.Int32(6),
        row.Int32(7),
        new Said(row.Int32(8)),
        row.Int64(9),
        row.Int64(10));
}
