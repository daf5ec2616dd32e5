using SQLitePCL;

namespace ActorGraph.Sqlite;

/// <summary>One connection with its prepared texts. For one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> prepared = new(StringComparer.Ordinal);

    private SqliteSession(sqlite3 database, string path)
    {
        Database = database;
        Path = path;
    }

    public string Path { get; }

    public sqlite3 Database { get; }

    public static SqliteSession Open(string path, bool create, TimeSpan patience)
    {
        Batteries_V2.Init();

        // Without SQLite's own locks, which cost an import a twentieth: a session is used by one thread at a time.
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var database, flags, null);
        var session = new SqliteSession(database, path);
        try
        {
            session.Check(code);
            raw.sqlite3_busy_timeout(database, (int)patience.TotalMilliseconds);
            if (create)
            {
                session.Execute("pragma page_size = 8192");
                session.Execute("pragma journal_mode = wal");
                session.Execute("pragma synchronous = normal");
                session.Execute("pragma cache_size = -20480");
            }
            else
            {
                session.Execute("pragma cache_size = -65536");
            }

            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>The statement of a text by its name, prepared once.</summary>
    public SqliteStatement Text(string name)
    {
        if (!prepared.TryGetValue(name, out var statement))
        {
            statement = new SqliteStatement(this, SqliteTexts.Read(name));
            prepared.Add(name, statement);
        }

        return statement;
    }

    public void Execute(string sql)
    {
        using var statement = new SqliteStatement(this, sql);
        while (statement.Step(default))
        {
        }
    }

    /// <summary>Runs several statements, one after the other.</summary>
    public void ExecuteScript(string sql, CancellationToken cancellationToken = default)
    {
        var rest = sql;
        while (!string.IsNullOrWhiteSpace(rest))
        {
            Check(raw.sqlite3_prepare_v2(Database, rest, out var statement, out rest));
            using (statement)
            {
                if (!statement.IsInvalid)
                {
                    var code = raw.sqlite3_step(statement);
                    if (code is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
                    {
                        throw SqliteErrors.Of(code, Path, Database, cancellationToken);
                    }
                }
            }
        }
    }

    /// <summary>The first column of the first row; 0 when there is none.</summary>
    public long Scalar(string sql)
    {
        using var statement = new SqliteStatement(this, sql);
        return statement.Step(default) ? statement.Int64(0) : 0;
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw SqliteErrors.Of(code, Path, Database);
        }
    }

    /// <summary>Interrupts what is running here when the token is cancelled.</summary>
    public CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled
            ? cancellationToken.UnsafeRegister(static state => raw.sqlite3_interrupt((sqlite3)state!), Database)
            : default;

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        Database.Dispose();
    }
}
