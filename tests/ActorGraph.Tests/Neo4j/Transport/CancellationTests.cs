using ActorGraph.Tests.Neo4j.Faults;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>Whatever it waits for, a cancellation ends the wait.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task While_the_body_drips()
    {
        using var cancellation = new CancellationTokenSource();
        var drops = 0;
        await using var server = new FaultServer(Serve.Drip(() => ++drops == 20 ? cancellation.CancelAsync() : Task.CompletedTask));

        await CancelledAsync(server, TimeProvider.System, cancellation);

        Assert.True(drops >= 20);
    }

    [Fact]
    public async Task While_nothing_comes()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FaultServer(async (exchange, token) =>
        {
            await cancellation.CancelAsync();
            await Serve.Silence(exchange, token);
        });

        await CancelledAsync(server, TimeProvider.System, cancellation);
    }

    [Fact]
    public async Task While_it_waits_to_ask_again()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FaultServer(Serve.Answer(503, ""));

        // A clock that stands still.
        await CancelledAsync(server, new CancellingClock(cancellation), cancellation);

        Assert.Single(server.Requests);
    }

    private static async Task CancelledAsync(FaultServer server, TimeProvider clock, CancellationTokenSource cancellation)
    {
        await using var transport = Asked.Open(server, clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Asked.OneAsync(transport, cancellation.Token));
    }

    /// <summary>Cancels as soon as somebody waits.</summary>
    private sealed class CancellingClock(CancellationTokenSource cancellation) : FakeTimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ThreadPool.QueueUserWorkItem(_ => cancellation.Cancel());
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
