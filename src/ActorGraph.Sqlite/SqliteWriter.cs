using ActorGraph.Storage;

namespace ActorGraph.Sqlite;

/// <summary>One import: a write transaction, all of it or nothing.</summary>
internal sealed class SqliteWriter(SqliteSession session) : SqliteReader(session, static _ => { }), IStoreWriter
{
    private bool committed;

    public ValueTask WriteAsync(string text, RowBatch rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var statement = Session.Text(text);
        for (var i = 0; i < rows.Count; i++)
        {
            statement.Bind(rows[i]);
            while (statement.Step(cancellationToken))
            {
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask LoadedAsync(CancellationToken cancellationToken)
    {
        using var interrupt = Session.InterruptOn(cancellationToken);
        SqliteSchema.IndexStatements(Session, cancellationToken);
        return ValueTask.CompletedTask;
    }

    public ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        using (Session.InterruptOn(cancellationToken))
        {
            SqliteSchema.IndexPairs(Session, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        Session.Execute("commit");
        committed = true;

        // Readers may hold the log; then the next import folds it in.
        Session.Execute("pragma wal_checkpoint(truncate)");
        return ValueTask.CompletedTask;
    }

    protected override void End()
    {
        if (!committed)
        {
            // After a full disk SQLite has rolled back by itself.
            try
            {
                Session.Execute("rollback");
            }
            catch (StoreException)
            {
            }
        }

        Session.Dispose();
    }
}
