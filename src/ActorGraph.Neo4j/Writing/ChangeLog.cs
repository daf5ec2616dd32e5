using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>
/// A change to a graph that is being read: written to a log in the graph first, which nobody sees, then made visible by a
/// <see cref="Publication"/>.
/// </summary>
internal sealed class ChangeLog(Neo4jSession session, Lease lease) : IChanges
{
    /// <summary>Batches and characters a request.</summary>
    private const int MostBatches = 200;
    private const int MostText = 4_000_000;

    private readonly RowBatch waiting = new(4);
    private int waitingText;
    private long batches;

    public async ValueTask AddAsync(string text, RowBatch rows, CancellationToken cancellationToken)
    {
        foreach (var (lane, batch) in RowSplit.Of(text, rows))
        {
            var json = LoggedRows.ToJson(batch);
            waiting.Add(++batches).Add(lane).Add(text).Add(json);
            waitingText += json.Length;
            if (waiting.Count >= MostBatches || waitingText > MostText)
            {
                await FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DecideAsync(long edition, string stamp, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        await lease.PublishAsync(-edition, stamp).ConfigureAwait(false);
    }

    public ValueTask PublishAsync(long edition, string stamp) => Publication.RunAsync(session, lease, edition, stamp);

    public ValueTask DiscardAsync() => LeftOvers.ForgetAsync(lease, CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (waiting.Count > 0)
        {
            await lease.WriteAsync("writing/log", new CypherParameters { { "rows", waiting, 0, waiting.Count } }, 0, null, cancellationToken).ConfigureAwait(false);
            waiting.Clear();
            waitingText = 0;
        }
    }
}
