using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>Servers before 5.25 are told as that, wherever the version has to be found out.</summary>
public sealed class VersionTests
{
    private static readonly Fault NoFrontPage = Serve.Answer(403, "<html>no</html>", "text/html");

    [Theory]
    [InlineData("5.25.0")]
    [InlineData("5.26.30")]
    [InlineData("5.27-aura")]
    [InlineData("2025.01.0")]
    public async Task A_fit_one_is_told_and_asked_for_once(string version)
    {
        await using var server = new FaultServer(FrontPage(version));
        await using var transport = Asked.Open(server);

        Assert.Equal(version, await transport.VersionAsync(TestContext.Current.CancellationToken));
        Assert.Equal(version, await transport.VersionAsync(TestContext.Current.CancellationToken));
        Assert.False(Assert.Single(server.Requests).Headers.ContainsKey("Authorization"), "The front page is for everybody.");
    }

    [Theory]
    [InlineData("5.24.2")]
    [InlineData("4.4.38")]
    public async Task An_old_one_is_refused(string version)
    {
        await using var server = new FaultServer(FrontPage(version));

        Assert.Contains($"runs Neo4j {version}, and ActorGraph needs 5.25 or later", await FailureAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_front_page_it_is_asked_for_in_cypher()
    {
        await using var server = new FaultServer(NoFrontPage, Serve.Answer(202, """{"data":{"fields":["version"],"values":[["5.27-aura"]]}}"""));
        await using var transport = Asked.Open(server);

        Assert.Equal("5.27-aura", await transport.VersionAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_server_is_told_as_that()
    {
        await using var server = new FaultServer(NoFrontPage, Serve.Answer(404, "<html>no</html>", "text/html"));

        Assert.Contains("There is no Query API", await FailureAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bolts_port_is_given_up_soon()
    {
        // It has an empty front page and hangs up when it is asked for more.
        var clock = new ImpatientClock();
        await using var server = new FaultServer(Serve.Answer(200, ""), Serve.Reset);

        Assert.Contains("7687 is Bolt's", await FailureAsync(server, clock), StringComparison.Ordinal);
        Assert.True(clock.Waits.Sum(static w => w.TotalSeconds) < 7);
    }

    [Fact]
    public async Task A_text_that_finds_no_query_api_tells_the_version_that_lacks_it()
    {
        await using var server = new FaultServer(Serve.Answer(404, ""), FrontPage("5.23.0"));

        Assert.Contains("runs Neo4j 5.23.0", (await Asked.FailureAsync(server)).Message, StringComparison.Ordinal);
    }

    private static Fault FrontPage(string version) => Serve.Answer(200, $$"""{"neo4j_version":"{{version}}","neo4j_edition":"community"}""");

    private static async Task<string> FailureAsync(FaultServer server, TimeProvider? clock = null)
    {
        await using var transport = Asked.Open(server, clock);
        return (await Assert.ThrowsAsync<StoreException>(async () => await transport.VersionAsync(TestContext.Current.CancellationToken))).Message;
    }
}
