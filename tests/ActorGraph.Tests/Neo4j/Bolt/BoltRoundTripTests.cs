#if BOLT
using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Bolt;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Tests.Neo4j.Faults;
using ActorGraph.Tests.Neo4j.Transport;

namespace ActorGraph.Tests.Neo4j.Bolt;

/// <summary>Over Bolt: the same values, and the same sentences for what is refused.</summary>
public sealed class BoltRoundTripTests(Neo4jServer server) : RoundTripTests
{
    [Theory]
    [InlineData("RETRN 1", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("UNWIND [1, 2, 0] AS n RETURN 1 / n", ServerError.Arithmetic)]
    [InlineData("CREATE (n:Never) RETURN 1 AS one", "Neo.ClientError.Statement.AccessMode")]
    public async Task What_the_server_refuses_has_its_code(string query, string code)
    {
        await using var transport = await OpenAsync();

        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
            await transport.RunAsync(new CypherText("questions/one", query, Writes: false), [], TestContext.Current.CancellationToken));

        Assert.Equal(code, failure.ServerCode());
        Assert.Contains("refuses questions/one.cypher", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_that()
    {
        await using var transport = await OpenAsync(new Neo4jSignIn("neo4j", "not-the-password"));

        var failure = await Assert.ThrowsAsync<StoreException>(() => Asked.OneAsync(transport));

        Assert.Contains("does not know the user neo4j with this password", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_told_as_that()
    {
        await using var transport = await OpenAsync(database: "nowhere");

        var failure = await Assert.ThrowsAsync<StoreException>(() => Asked.OneAsync(transport));

        Assert.Contains("has no database nowhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_given_up_soon()
    {
        var clock = new ImpatientClock();
        var gone = new FaultServer(Serve.Reset);
        var port = gone.Port;
        await gone.DisposeAsync();
        await using var transport = new BoltTransport(Neo4jAddress.ParseBolt($"bolt://localhost:{port}"), new Neo4jSignIn("ann", Asked.Password), clock);

        var failure = await Assert.ThrowsAsync<StoreException>(() => Asked.OneAsync(transport));

        Assert.Contains($"Nothing answers at bolt://localhost:{port}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Asked.Password, failure.ToString(), StringComparison.Ordinal);
        Assert.True(clock.Waits.Sum(static w => w.TotalSeconds) < 7);
    }

    [Fact]
    public async Task A_web_server_is_told_as_that()
    {
        var connection = await server.GetAsync();
        await using var transport = new BoltTransport(
            Neo4jAddress.ParseBolt("bolt://" + new Uri(connection.Url).Authority), connection.SignIn, new ImpatientClock());

        Assert.Contains("Bolt port", (await Assert.ThrowsAsync<StoreException>(() => Asked.OneAsync(transport))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_ends_a_long_question()
    {
        await using var transport = await OpenAsync();
        using var cancellation = new CancellationTokenSource();
        var asked = transport.RunAsync(
            new CypherText("long", "UNWIND range(1, 2000000) AS n RETURN n", Writes: false), [], cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    private protected override Task<ICypherTransport> OpenAsync() => OpenAsync(null);

    private async Task<ICypherTransport> OpenAsync(Neo4jSignIn? signIn = null, string? database = null)
    {
        var connection = await server.GetAsync();
        Assert.SkipWhen(connection.BoltUrl is null, "Nothing says where the server has Bolt: set ACTORGRAPH_NEO4J_BOLT_URL.");
        var address = database is null ? connection.BoltUrl : $"{connection.BoltUrl}/{database}";
        return new BoltTransport(Neo4jAddress.ParseBolt(address!), signIn ?? connection.SignIn, TimeProvider.System);
    }
}
#endif
