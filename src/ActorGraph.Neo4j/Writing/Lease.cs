using ActorGraph.Neo4j.Transport;

namespace ActorGraph.Neo4j.Writing;

/// <summary>
/// The right to write, held by one at a time and only for a while: it is renewed by every batch and by a clock, and whoever lost it has all
/// that it still writes undone by the fence at the end of each text. Only the server's clock counts.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Neo4jSession session;
    private readonly string writer;
    private readonly long milliseconds;
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;
    private long number;

    private Lease(Neo4jSession session, string writer, GraphState state, TimeSpan length, TimeProvider clock)
    {
        this.session = session;
        this.writer = writer;
        State = state;
        milliseconds = (long)length.TotalMilliseconds;
        renewing = RenewAsync(new PeriodicTimer(length / 3, clock));
    }

    /// <summary>The graph as it was when the lease was taken.</summary>
    public GraphState State { get; }

    /// <summary>Takes the lease; waits while another one holds it.</summary>
    /// <exception cref="StoreException">Another one holds it for longer than patience lasts.</exception>
    public static async ValueTask<Lease> TakeAsync(Neo4jSession session, Neo4jOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var writer = Guid.NewGuid().ToString();
        var parameters = new CypherParameters
        {
            { "writer", writer },
            { "holder", $"{Environment.MachineName}, process {Environment.ProcessId}" },
            { "milliseconds", (long)options.Lease.TotalMilliseconds },
        };
        for (var began = clock.GetTimestamp(); ;)
        {
            var state = GraphState.Of(await session.WriteAsync("writing/take", parameters, cancellationToken).ConfigureAwait(false));
            if (state?.Writer == writer)
            {
                return new Lease(session, writer, state, options.Lease, clock);
            }

            if (clock.GetElapsedTime(began) > options.Patience)
            {
                throw Neo4jRefusals.Held(session.Address, state);
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes under the lease, exactly once: the batches of a lane are numbered, and the fence undoes one that is in already. So an answer
    /// that was lost is found again by asking, and a request that was sent twice does nothing the second time.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">What the text itself takes.</param>
    /// <param name="lane">Lanes write beside each other; each of them in order.</param>
    /// <param name="batch">The batch of the log that is written, and then goes; null when it comes from elsewhere.</param>
    /// <param name="cancellationToken">Stops the waiting; what was sent may still be written.</param>
    /// <returns>Rows that the text came to; null when its answer was lost.</returns>
    public async ValueTask<long?> WriteAsync(string text, CypherParameters parameters, int lane, long? batch, CancellationToken cancellationToken)
    {
        var turn = Interlocked.Increment(ref number);
        parameters.Add("writer", writer);
        parameters.Add("milliseconds", milliseconds);
        parameters.Add("lane", (long)lane);
        parameters.Add("number", turn);
        parameters.Add("batch", batch);
        try
        {
            var written = 0L;
            var answer = await session.WriteFencedAsync(text, parameters, cancellationToken).ConfigureAwait(false);
            answer.ForEach(row => written = row.Int64(0));
            return written;
        }
        catch (StoreException e) when (e.ServerCode() is ServerError.Arithmetic or ServerError.ConstraintViolated)
        {
            var now = await GraphState.ReadAsync(session, cancellationToken).ConfigureAwait(false);
            if (now?.Writer != writer)
            {
                throw Neo4jRefusals.Lost(session.Address, now, e);
            }

            // Its answer was lost, and the second time it was in already.
            if (now.Applied[lane] >= turn)
            {
                return null;
            }

            throw;
        }
    }

    /// <summary>Gives the graph an edition; a negative one while it is being published. Not to be stopped, since it could not be said what then holds.</summary>
    public async ValueTask PublishAsync(long edition, string stamp) =>
        await WriteAsync("writing/publish", new() { { "edition", edition }, { "stamp", stamp } }, 0, null, CancellationToken.None).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(false);
        ended.Dispose();
        try
        {
            await session.WriteAsync("writing/release", new() { { "writer", writer } }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // It runs out by itself; why the server cannot be reached was told elsewhere, or matters to nobody any longer.
        }
    }

    private async Task RenewAsync(PeriodicTimer timer)
    {
        using (timer)
        {
            try
            {
                while (await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false))
                {
                    try
                    {
                        var parameters = new CypherParameters { { "writer", writer }, { "milliseconds", milliseconds } };
                        await session.WriteAsync("writing/renew", parameters, ended.Token).ConfigureAwait(false);
                    }
                    catch (StoreException)
                    {
                        // The next batch will tell; and perhaps the next renewal succeeds.
                    }
                }
            }
            catch (OperationCanceledException)
            {
            }
        }
    }
}
