using System.Threading.Channels;
using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>Runs the second pass over one file on a thread of its own and hands its statements over in batches.</summary>
internal sealed class StatementPass(ImportState state, ReferenceReader references, int today, IProgress<ImportProgress>? progress)
{
    /// <summary>Batches on their way: enough that neither side waits for a hiccup of the other, few enough for the memory.</summary>
    private const int Waiting = 16;

    private readonly ReplyReader replies = new(state, references);
    private readonly Channel<StatementBatch> spare = Channel.CreateUnbounded<StatementBatch>(new() { SingleReader = true, SingleWriter = true });

    public async Task RunAsync(DatasetInput dataset, Func<StatementBatch, Task> take, CancellationToken cancellationToken)
    {
        if (dataset.IsUnreadable)
        {
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<StatementBatch>(new BoundedChannelOptions(Waiting) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(dataset, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await take(batch).ConfigureAwait(false);
                batch.Clear();
                spare.Writer.TryWrite(batch);
            }
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
            throw;
        }

        await reading.ConfigureAwait(false);
    }

    private async Task ReadAsync(DatasetInput dataset, ChannelWriter<StatementBatch> batches, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            var stream = FileAccessing.Open(dataset.File!.Path);
            await using (stream.ConfigureAwait(false))
            {
                void Report() => progress?.Report(new("reading", stream.Position, stream.Length));
                var resolver = new StatementResolver(state, references, replies, dataset, today, batches, spare.Reader, Report, cancellationToken);
                StatementFileReader.Read(stream, dataset.Display, dataset.File.Format, ReadMode.All, resolver, cancellationToken);
                await resolver.CompleteAsync().ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        batches.Complete(failure);
    }
}
