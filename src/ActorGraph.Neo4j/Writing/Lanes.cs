using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>
/// Two lines of batches on their way to the server, beside each other; each in order. A row always takes the lane of its key, so what is
/// written to one key twice comes in its order; where a text follows another one, both lanes have written the other one first.
/// </summary>
internal sealed class Lanes : IAsyncDisposable
{
    /// <summary>As many as a server takes in faster than one.</summary>
    public const int Count = 2;

    /// <summary>Batches that may wait in a lane: enough that the server has work while the import sorts and derives on its own.</summary>
    private const int Waiting = 16;

    private readonly Lease lease;
    private bool disposed;
    private readonly Channel<Batch>[] channels = new Channel<Batch>[Count];
    private readonly Task[] running = new Task[Count];
    private readonly CancellationTokenSource stop;
    private ExceptionDispatchInfo? failure;
    private string? last;

    public Lanes(Lease lease, CancellationToken cancellationToken)
    {
        this.lease = lease;
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        for (var lane = 0; lane < Count; lane++)
        {
            channels[lane] = Channel.CreateBounded<Batch>(new BoundedChannelOptions(Waiting) { SingleReader = true, SingleWriter = true });
            running[lane] = RunAsync(lane);
        }
    }

    /// <summary>Sends a batch, as soon as there is room.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rows">Its rows, which are not the caller's any longer.</param>
    /// <param name="lane">The lane of all these rows.</param>
    /// <param name="batch">Their batch in the log, if they come from there.</param>
    public async ValueTask SendAsync(string text, RowBatch rows, int lane, long? batch)
    {
        if (last is not null && last != text && !AreIndependent(last, text))
        {
            var meeting = new Meeting();
            foreach (var channel in channels)
            {
                await channel.Writer.WriteAsync(new("", null, null, meeting)).ConfigureAwait(false);
            }
        }

        last = text;
        failure?.Throw();
        await channels[lane].Writer.WriteAsync(new(text, rows, batch, null)).ConfigureAwait(false);
    }

    /// <summary>Waits until all is written.</summary>
    public async ValueTask DrainAsync()
    {
        var meeting = new Meeting();
        foreach (var channel in channels)
        {
            await channel.Writer.WriteAsync(new("", null, null, meeting)).ConfigureAwait(false);
        }

        await meeting.Over.ConfigureAwait(false);
        failure?.Throw();
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        await stop.CancelAsync().ConfigureAwait(false);
        foreach (var channel in channels)
        {
            channel.Writer.TryComplete();
        }

        await Task.WhenAll(running).ConfigureAwait(false);
        stop.Dispose();
    }

    /// <summary>A listing takes the lane of its statement, so it comes after it without waiting for the other lane.</summary>
    private static bool AreIndependent(string last, string text) => IsOfStatements(last) && IsOfStatements(text);

    private static bool IsOfStatements(string text) => text is StoreTexts.AddStatement or StoreTexts.PutListing;

    private async Task RunAsync(int lane)
    {
        await foreach (var batch in channels[lane].Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (batch.Meeting is not null)
            {
                await batch.Meeting.ArriveAsync().ConfigureAwait(false);
            }
            else if (failure is null)
            {
                try
                {
                    await WriteAsync(lane, batch.Text, batch.Rows!, batch.Logged).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    // Told to whoever sends or drains next; what else is waiting is not written any more.
                    Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
                }
            }
        }
    }

    private async ValueTask WriteAsync(int lane, string text, RowBatch rows, long? logged)
    {
        var written = await lease.WriteAsync(text, new() { { "rows", rows, 0, rows.Count } }, lane, logged, stop.Token).ConfigureAwait(false);
        if (KeepsRows(text) && written is long count && count != rows.Count)
        {
            throw new InvalidOperationException($"{text} wrote {count} of {rows.Count} rows: the graph lacks what they refer to.");
        }
    }

    /// <summary>Whether every row has to find its place; what changes something or takes it away need not, as it may be gone.</summary>
    private static bool KeepsRows(string text) =>
        text.StartsWith("load/add-", StringComparison.Ordinal) || text.StartsWith("load/put-", StringComparison.Ordinal);

    private readonly record struct Batch(string Text, RowBatch? Rows, long? Logged, Meeting? Meeting);

    /// <summary>Where the lanes wait for each other; whoever sends goes on.</summary>
    private sealed class Meeting
    {
        private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int missing = Count;

        public Task Over => over.Task;

        public Task ArriveAsync()
        {
            if (Interlocked.Decrement(ref missing) == 0)
            {
                over.SetResult();
            }

            return over.Task;
        }
    }
}
