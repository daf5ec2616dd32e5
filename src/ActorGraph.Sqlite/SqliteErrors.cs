using SQLitePCL;

namespace ActorGraph.Sqlite;

/// <summary>What SQLite's result codes mean to somebody with a graph.</summary>
internal static class SqliteErrors
{
    public static StoreException Absent(string path) =>
        new($"There is no graph at {path}; make one with `actorgraph import PATH` or name another with --store.");

    public static StoreException Foreign(string path) =>
        new($"{path} is a database of another program; name another file with --store.");

    public static StoreException Newer(string path, long version, long known) =>
        new($"{path} has schema {version} and this program knows {known}; use a newer actorgraph, or import again into another file.");

    /// <summary>The exception for a failed call, or null when <paramref name="code"/> is no failure.</summary>
    public static Exception Of(int code, string path, sqlite3? database, CancellationToken cancellationToken = default)
    {
        var primary = code & 0xff;
        if (primary == raw.SQLITE_INTERRUPT)
        {
            return new OperationCanceledException(cancellationToken);
        }

        var said = database is null ? raw.sqlite3_errstr(code).utf8_to_string() : raw.sqlite3_errmsg(database).utf8_to_string();
        return new StoreException(primary switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"{path} is locked: another program is writing to it; try again when that has ended.",
            raw.SQLITE_NOTADB => $"{path} is no SQLite file; name another file with --store.",
            raw.SQLITE_CORRUPT => $"{path} is damaged ({said}); restore a copy, or import again into another file.",
            raw.SQLITE_FULL => $"The disk with {path} is full; nothing was written; make room and run it again.",
            raw.SQLITE_READONLY or raw.SQLITE_PERM => $"{path} cannot be written ({said}); check its rights and those of its folder.",
            raw.SQLITE_CANTOPEN => $"{path} cannot be opened ({said}); check that its folder is there and may be read and written.",
            raw.SQLITE_IOERR => $"The disk with {path} reported an error ({said}); nothing was written; check the disk and run it again.",
            raw.SQLITE_NOMEM => $"There was not enough memory for {path}; nothing was written.",
            _ => $"{path} could not be used: SQLite says \"{said}\" ({code}).",
        });
    }
}
