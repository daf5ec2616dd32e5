namespace ActorGraph.Sqlite;

/// <summary>Graphs in the embedded engine: one SQLite file, no server.</summary>
public static class SqliteGraph
{
    /// <summary>Opens a graph; nothing is read or made before the first question or import.</summary>
    /// <param name="path">The file, such as <c>actorgraph.db</c>; an import makes it when it is not there.</param>
    /// <param name="time">The clock that says what today is; null is the system's.</param>
    public static Graph Open(string path, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Graph(new SqliteStore(path), time ?? TimeProvider.System);
    }
}
