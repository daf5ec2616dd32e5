using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Reads the columns that all texts about facts begin with.</summary>
internal static class Facts
{
    public static StatementFact Read(IRow row) => new(
        row.Int64(0), row.Int64(1), row.Int64(2), row.Int64(3), row.Int32(4), new(row.Int32(5)), row.Int32(6), row.Int32(7), new(row.Int32(8)),
        row.Int64(9), row.Int64(10));
}
