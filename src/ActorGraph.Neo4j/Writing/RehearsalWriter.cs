using ActorGraph.Neo4j.Copying;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>An import that is only tried: on a working copy, without the server.</summary>
internal sealed class RehearsalWriter(WorkingCopy copy) : IStoreWriter
{
    public ValueTask QueryAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken) =>
        copy.Writer.QueryAsync(text, parameters, row, cancellationToken);

    public ValueTask<bool> IsOneStateAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);

    public ValueTask WriteAsync(string text, RowBatch rows, CancellationToken cancellationToken) =>
        copy.Writer.WriteAsync(text, rows, cancellationToken);

    public ValueTask LoadedAsync(CancellationToken cancellationToken) => copy.Writer.LoadedAsync(cancellationToken);

    public ValueTask CommitAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException("What was only tried cannot be committed.");

    public ValueTask DisposeAsync() => copy.DisposeAsync();
}
