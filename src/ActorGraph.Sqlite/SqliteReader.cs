using ActorGraph.Storage;

namespace ActorGraph.Sqlite;

/// <summary>One state of the graph: a read transaction, begun with its first text.</summary>
internal class SqliteReader(SqliteSession session, Action<SqliteSession> giveBack) : IStoreReader
{
    private bool disposed;

    protected SqliteSession Session => session;

    public ValueTask QueryAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var statement = session.Text(text);
        statement.Bind(parameters);
        using var interrupt = session.InterruptOn(cancellationToken);
        try
        {
            while (statement.Step(cancellationToken))
            {
                row(statement);
            }
        }
        catch
        {
            // A row that threw leaves the statement in the middle; it must not hold the transaction open.
            statement.Reset();
            throw;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Always: a read transaction sees one state.</summary>
    public ValueTask<bool> IsOneStateAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);

    public ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            End();
        }

        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected virtual void End()
    {
        session.Execute("rollback");
        giveBack(session);
    }
}
