using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>A redirect is told and never followed: the password would go along.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task It_is_not_followed(int status)
    {
        await using var other = new FaultServer(Serve.Ok);
        await using var server = new FaultServer(
            Serve.Answer(status, "", headers: $"Location: http://me:{Asked.Password}@localhost:{other.Port}/elsewhere?token={Asked.Password}\r\n"));

        var failure = await Asked.FailureAsync(server);

        Assert.Contains($"points to http://localhost:{other.Port}/elsewhere, which is not followed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, other.Connections);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Without_a_target_it_is_told_too()
    {
        await using var server = new FaultServer(Serve.Answer(304, ""));

        Assert.Contains("points to nowhere", (await Asked.FailureAsync(server)).Message, StringComparison.Ordinal);
    }
}
