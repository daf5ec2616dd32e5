using ActorGraph.Neo4j.Transport;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>What may go well later is asked again, within half a minute; what will not is said at once.</summary>
public sealed class RetryTests
{
    public static TheoryData<string> Passing => [.. PassingFaults.Keys];

    private static readonly Dictionary<string, Fault> PassingFaults = new()
    {
        ["reset"] = Serve.Reset,
        ["truncated"] = Serve.Truncated(Serve.One, 30),
        ["truncated by one brace"] = Serve.Truncated(Serve.One, Serve.One.Length - 1),
        ["unfinished"] = Serve.Unfinished(Serve.One, 40),
        ["empty"] = Serve.Unfinished(Serve.One, 0),
        ["429"] = Serve.Answer(429, "slow down", "text/plain"),
        ["503"] = Serve.Answer(503, "<html>maintenance</html>", "text/html"),
        ["502"] = Serve.Answer(502, "<html>bad gateway</html>", "text/html"),
        ["deadlock, after rows"] = Serve.LateError("Neo.TransientError.Transaction.DeadlockDetected"),
        ["leader gone"] = Serve.Error(400, "Neo.ClientError.Cluster.NotALeader"),
        ["authorisation expired"] = Serve.Error(401, "Neo.ClientError.Security.AuthorizationExpired"),
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_asked_again(string fault)
    {
        await using var server = new FaultServer(PassingFaults[fault], PassingFaults[fault], Serve.Ok);
        await using var transport = Asked.Open(server);

        Assert.Equal(1, await Asked.OneAsync(transport));
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(static r => r.Text).Distinct());
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    public async Task What_does_not_pass_is_asked_once(string code)
    {
        await using var server = new FaultServer(Serve.LateError(code));

        Assert.Equal(code, (await Asked.FailureAsync(server)).ServerCode());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task It_gives_up_within_half_a_minute_and_says_so()
    {
        var clock = new ImpatientClock();
        await using var server = new FaultServer(Serve.Error(503, "Neo.TransientError.General.DatabaseUnavailable"));

        var failure = await Asked.FailureAsync(server, clock);

        Assert.Matches(@"It was tried \d+ times in \d+ seconds\.$", failure.Message);
        Assert.InRange(clock.Waits.Count, 7, 40);
        Assert.Equal(clock.Waits.Count + 1, server.Requests.Count);
        Assert.True(clock.Waits.Sum(static w => w.TotalSeconds) - clock.Waits.Last().TotalSeconds < 30);
        Assert.InRange(clock.Waits.Max(), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));
        Assert.NotEqual(TimeSpan.FromMilliseconds(200), clock.Waits.First());
    }

    [Fact]
    public async Task A_server_that_never_answered_is_given_up_soon()
    {
        var clock = new ImpatientClock();
        var server = new FaultServer(Serve.Ok);
        await server.DisposeAsync();

        var failure = await Asked.FailureAsync(server, clock, $"http://localhost:{FreePort()}");

        Assert.Contains("Nothing answers at http://localhost:", failure.Message, StringComparison.Ordinal);
        Assert.True(clock.Waits.Sum(static w => w.TotalSeconds) < 7);
    }

    [Fact]
    public async Task So_is_one_that_only_ever_hangs_up()
    {
        // As Bolt's port does.
        var clock = new ImpatientClock();
        await using var server = new FaultServer(Serve.Reset);

        Assert.Contains("7687 is Bolt's", (await Asked.FailureAsync(server, clock)).Message, StringComparison.Ordinal);
        Assert.True(clock.Waits.Sum(static w => w.TotalSeconds) < 7);
    }

    [Fact]
    public async Task A_server_that_has_answered_is_waited_for_while_it_starts_again()
    {
        var clock = new ImpatientClock();
        var server = new FaultServer(Serve.Ok);
        await using var transport = Asked.Open(server, clock);
        Assert.Equal(1, await Asked.OneAsync(transport));
        await server.DisposeAsync();

        await Assert.ThrowsAsync<StoreException>(() => Asked.OneAsync(transport));

        Assert.InRange(clock.Waits.Sum(static w => w.TotalSeconds), 20, 34);
    }

    [Fact]
    public async Task It_waits_as_long_as_the_server_asks_for()
    {
        var clock = new ImpatientClock();
        await using var server = new FaultServer(
            Serve.Answer(429, "", headers: "Retry-After: 7\r\n"),
            Serve.Answer(503, "", headers: $"Retry-After: {clock.GetUtcNow().AddSeconds(7 + 9):R}\r\n"),
            Serve.Error(503, "Neo.TransientError.General.DatabaseUnavailable", headers: "Retry-After: 5\r\n"),
            Serve.Ok);
        await using var transport = Asked.Open(server, clock);

        Assert.Equal(1, await Asked.OneAsync(transport));
        Assert.Equal([7, 9, 5], clock.Waits.Select(static w => w.TotalSeconds));
    }

    [Fact]
    public async Task It_does_not_wait_longer_than_half_a_minute_for_it()
    {
        await using var server = new FaultServer(Serve.Answer(429, "", headers: "Retry-After: 120\r\n"));

        var failure = await Asked.FailureAsync(server);

        Assert.Contains("asks to be left alone for 120 seconds", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
