using ActorGraph.Storage;

namespace ActorGraph.Neo4j;

/// <summary>Reads one edition of the graph. The server has no snapshots, so at the end it looks whether the edition is still the same.</summary>
internal sealed class Neo4jReader(Neo4jSession session, GraphState state) : IStoreReader
{
    public ValueTask QueryAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken) =>
        session.AskAsync(text, parameters, row, cancellationToken);

    public async ValueTask<bool> IsOneStateAsync(CancellationToken cancellationToken) =>
        state.IsSameAs(await GraphState.ReadAsync(session, cancellationToken).ConfigureAwait(false));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
