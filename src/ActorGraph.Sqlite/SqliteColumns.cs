using System.Runtime.InteropServices;

namespace ActorGraph.Sqlite;

/// <summary>
/// The two calls that are made for every number read, without the guards of the general binding, which cost more than the calls: a
/// question may read a million numbers, an import ten. Both only look at the current row, so they are over before the garbage
/// collector could miss the thread.
/// </summary>
internal static partial class SqliteColumns
{
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long Int64(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int Type(nint statement, int column);
}
