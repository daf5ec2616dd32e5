using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>What the real server refuses, and what becomes of its answers when they are lost.</summary>
public sealed class RealServerTests(Neo4jServer server)
{
    [Fact]
    public async Task A_wrong_password()
    {
        var failure = await FailureAsync("RETURN 1", signIn: new Neo4jSignIn("neo4j", "not-the-password"));

        Assert.Contains("does not know the user neo4j with this password", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database()
    {
        var failure = await FailureAsync("RETURN 1", database: "nowhere");

        Assert.Contains("has no database nowhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_no_cypher()
    {
        var failure = await FailureAsync("RETRN 1");

        Assert.Contains("refuses questions/one.cypher", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", failure.ServerCode());
    }

    [Fact]
    public async Task An_error_after_the_first_rows() =>
        Assert.Equal(ServerError.Arithmetic, (await FailureAsync("UNWIND [1, 2, 0] AS n RETURN 1 / n")).ServerCode());

    [Fact]
    public async Task What_only_the_enterprise_edition_has()
    {
        var failure = await FailureAsync("CREATE CONSTRAINT never IF NOT EXISTS FOR (n:Never) REQUIRE n.x IS NOT NULL", writes: true);

        Assert.Contains("what only Neo4j's Enterprise Edition has", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_writes_though_it_said_it_only_reads() =>
        Assert.Equal("Neo.ClientError.Statement.AccessMode", (await FailureAsync("CREATE (n:Never) RETURN 1 AS one")).ServerCode());

    [Fact]
    public async Task A_lost_answer_is_asked_for_again_and_the_text_runs_twice()
    {
        var connection = await server.GetAsync();
        using var client = new HttpClient();
        var root = Neo4jAddress.Parse(connection.Url).Server;
        await using var proxy = new FaultServer(Serve.Forward(root, client, lose: true), Serve.Forward(root, client));
        await using var transport = new HttpTransport(Neo4jAddress.Parse(proxy.Url), connection.SignIn, new ImpatientClock());
        await using var direct = new HttpTransport(Neo4jAddress.Parse(connection.Url), connection.SignIn, TimeProvider.System);
        var mark = new CypherParameters { { "mark", Guid.NewGuid().ToString() } };
        try
        {
            var answer = await transport.RunAsync(
                new CypherText("mark", "MERGE (m:TransportTest {mark: $mark}) SET m.runs = coalesce(m.runs, 0) + 1 RETURN m.runs AS runs", Writes: true),
                mark,
                TestContext.Current.CancellationToken);

            answer.ForEach(static row => Assert.Equal(2, row.Int64(0)));
            Assert.Equal(2, proxy.Requests.Count);
        }
        finally
        {
            await direct.RunAsync(new CypherText("unmark", "MATCH (m:TransportTest {mark: $mark}) DELETE m", Writes: true), mark, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Readers_on_many_threads_see_what_was_written_before()
    {
        var connection = await server.GetAsync();
        await using var transport = new HttpTransport(Neo4jAddress.Parse(connection.Url), connection.SignIn, TimeProvider.System);

        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Asked.OneAsync(transport)));

        Assert.Equal(40, all.Sum());
    }

    private async Task<StoreException> FailureAsync(string query, Neo4jSignIn? signIn = null, string database = "neo4j", bool writes = false)
    {
        var connection = await server.GetAsync();
        await using var transport = new HttpTransport(
            Neo4jAddress.Parse($"{connection.Url.TrimEnd('/')}/{database}"), signIn ?? connection.SignIn, TimeProvider.System);
        return await Assert.ThrowsAsync<StoreException>(async () =>
            await transport.RunAsync(new CypherText("questions/one", query, writes), [], TestContext.Current.CancellationToken));
    }
}
