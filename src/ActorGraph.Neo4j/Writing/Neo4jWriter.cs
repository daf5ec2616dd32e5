using ActorGraph.Neo4j.Copying;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>One import: it reads and writes a working copy of the graph, and the same rows become the server's when it commits.</summary>
internal sealed class Neo4jWriter(Lease lease, WorkingCopy copy, GraphState state, IChanges changes) : IStoreWriter
{
    private bool decided;

    public static Neo4jWriter Of(Neo4jSession session, Lease lease, WorkingCopy copy, GraphState state, CancellationToken cancellationToken) =>
        new(lease, copy, state, state.Edition == 0 ? new FirstLoad(lease, cancellationToken) : new ChangeLog(session, lease));

    public ValueTask QueryAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken) =>
        copy.Writer.QueryAsync(text, parameters, row, cancellationToken);

    /// <summary>Always: the working copy is one.</summary>
    public ValueTask<bool> IsOneStateAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);

    public async ValueTask WriteAsync(string text, RowBatch rows, CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            await copy.Writer.WriteAsync(text, rows, cancellationToken).ConfigureAwait(false);
            await changes.AddAsync(text, rows, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask LoadedAsync(CancellationToken cancellationToken) => copy.Writer.LoadedAsync(cancellationToken);

    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        var (edition, stamp) = (state.Edition + 1, Guid.NewGuid().ToString());
        await changes.DecideAsync(edition, stamp, cancellationToken).ConfigureAwait(false);
        decided = true;

        // From here on it is the graph's, whatever happens: to this program, to its copy, or to who waits for it.
        await copy.CommitAsync(state.Uuid, edition, stamp).ConfigureAwait(false);
        await changes.PublishAsync(edition, stamp).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            if (!decided)
            {
                await changes.DiscardAsync().ConfigureAwait(false);
            }
        }
        catch (StoreException)
        {
            // The next writer takes it away; why this one could not was told elsewhere.
        }
        finally
        {
            await changes.DisposeAsync().ConfigureAwait(false);
            await lease.DisposeAsync().ConfigureAwait(false);
        }
    }
}
