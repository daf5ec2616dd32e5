using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>A first import: as nobody reads yet, rows go straight to their places. Its first edition makes them visible.</summary>
internal sealed class FirstLoad(Lease lease, CancellationToken cancellationToken) : IChanges
{
    private readonly Lanes lanes = new(lease, cancellationToken);

    public async ValueTask AddAsync(string text, RowBatch rows, CancellationToken cancellationToken)
    {
        foreach (var (lane, batch) in RowSplit.Of(text, rows))
        {
            await lanes.SendAsync(text, batch, lane, null).ConfigureAwait(false);
        }
    }

    public async ValueTask DecideAsync(long edition, string stamp, CancellationToken cancellationToken)
    {
        await lanes.DrainAsync().ConfigureAwait(false);
        await lease.PublishAsync(edition, stamp).ConfigureAwait(false);
    }

    public ValueTask PublishAsync(long edition, string stamp) => ValueTask.CompletedTask;

    public async ValueTask DiscardAsync()
    {
        await lanes.DisposeAsync().ConfigureAwait(false);
        await LeftOvers.WipeAsync(lease, CancellationToken.None).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => lanes.DisposeAsync();
}
