using System.Collections.Concurrent;
using ActorGraph.Storage;
using SQLitePCL;

namespace ActorGraph.Sqlite;

/// <summary>A graph in one SQLite file: many readers beside one writer, each seeing one state (WAL).</summary>
/// <param name="path">The file.</param>
/// <param name="patience">How long to wait while another program writes; null is five seconds.</param>
internal sealed class SqliteStore(string path, TimeSpan? patience = null) : IGraphStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Sessions keep their prepared texts, which cost more than the questions.
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private bool disposed;

    /// <summary>SQLite's name for a temporary database that goes with its connection.</summary>
    private const string Nowhere = "";

    public StoreDescription Description => new(path, $"SQLite {raw.sqlite3_libversion().utf8_to_string()}");

    public ValueTask<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return ValueTask.FromResult(false);
        }

        var session = Take();
        var exists = SqliteSchema.IsThere(session);
        idle.Add(session);
        return ValueTask.FromResult(exists);
    }

    public ValueTask<IStoreReader> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw SqliteErrors.Absent(path);
        }

        var session = Take();
        try
        {
            if (!SqliteSchema.IsThere(session))
            {
                throw SqliteErrors.Absent(path);
            }

            session.Execute("begin");
            return ValueTask.FromResult<IStoreReader>(new SqliteReader(session, idle.Add));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public ValueTask<IStoreWriter> WriteAsync(bool rehearsal, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var session = SqliteSession.Open(rehearsal && !File.Exists(path) ? Nowhere : path, create: true, patience ?? Patience);
        try
        {
            session.Execute("begin immediate");
            SqliteSchema.Prepare(session);
            return ValueTask.FromResult<IStoreWriter>(new SqliteWriter(session));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        disposed = true;
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private SqliteSession Take()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return idle.TryTake(out var session) ? session : SqliteSession.Open(path, create: false, patience ?? Patience);
    }
}
