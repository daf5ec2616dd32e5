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
        ReadLast(row, 6),
        new Said(row.Int32(8)),
        row.Int64(9),
        row.Int64(10));

    /// <summary>The last day, in the column after the first: most statements are about one day, and then a store keeps 0 for the last.</summary>
    public static int ReadLast(IRow row, int first) => row.Int32(first + 1) is not 0 and var last ? last : row.Int32(first);

    /// <summary>The last day as stores keep it.</summary>
    public static int StoredLast(int first, int last) => last == first ? 0 : last;
}
