using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Cli;

/// <summary>A store on a server: who signs in comes from the environment, and what goes wrong ends with 4 and a sentence.</summary>
public sealed class ServerAddressTests
{
    private const string Password = "hunter2-of-the-test";

    private static readonly string FrontPage = """{"neo4j_version":"5.26.30","neo4j_edition":"community"}""";

    [Fact]
    public async Task The_sign_in_comes_from_the_environment()
    {
        await using var server = new FaultServer(
            Serve.Answer(200, FrontPage), Serve.Error(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential."));

        var result = await AskAsync(server.Url);

        Assert.Equal(4, result.Code);
        Assert.Contains("does not know the user ann with this password", result.Error, StringComparison.Ordinal);
        Assert.Contains("Neo.ClientError.Security.Unauthorized", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("ann:" + Password)), server.Requests.Last().Headers["Authorization"]);
    }

    [Fact]
    public async Task Without_a_password_nothing_but_the_version_is_asked()
    {
        await using var server = new FaultServer(Serve.Answer(200, FrontPage));

        var result = await new ConsoleRun().RunAsync("who-backs", "A", "--store", server.Url);

        Assert.Equal(4, result.Code);
        Assert.Contains("set ACTORGRAPH_NEO4J_PASSWORD", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("GET / ", Assert.Single(server.Requests).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_too_old()
    {
        await using var server = new FaultServer(Serve.Answer(200, """{"neo4j_version":"5.20.0","neo4j_edition":"community"}"""));

        var result = await AskAsync(server.Url);

        Assert.Equal(4, result.Code);
        Assert.Contains("runs Neo4j 5.20.0, and ActorGraph needs 5.25 or later", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database()
    {
        await using var server = new FaultServer(
            Serve.Answer(200, FrontPage), Serve.Error(404, "Neo.ClientError.Database.DatabaseNotFound", "Graph not found: nowhere"));

        var result = await AskAsync(server.Url + "/nowhere");

        Assert.Equal(4, result.Code);
        Assert.Contains("has no database nowhere", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("POST /db/nowhere/query/v2 ", server.Requests.Last().Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        var result = await AskAsync("neo4j://no-such-machine.invalid");

        Assert.Equal(4, result.Code);
        Assert.Contains("no machine called no-such-machine.invalid", result.Error, StringComparison.Ordinal);
        Assert.Contains("neo4j://no-such-machine.invalid (http://no-such-machine.invalid:7474)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_in_the_address_is_wrong_usage()
    {
        var result = await AskAsync($"neo4j://ann:{Password}@localhost");

        Assert.Equal(2, result.Code);
        Assert.Contains("set ACTORGRAPH_NEO4J_USER and ACTORGRAPH_NEO4J_PASSWORD", result.Error, StringComparison.Ordinal);
    }

    private static async Task<ConsoleResult> AskAsync(string address)
    {
        var result = await new ConsoleRun { ["ACTORGRAPH_NEO4J_USER"] = "ann", ["ACTORGRAPH_NEO4J_PASSWORD"] = Password, Terminal = 2000 }
            .RunAsync("who-backs", "A", "--store", address);
        Assert.DoesNotContain(Password, result.Error + result.Out, StringComparison.Ordinal);
        return result;
    }
}
