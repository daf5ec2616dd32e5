#if BOLT
using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Bolt;
using ActorGraph.Tests.Contract;

namespace ActorGraph.Tests.Neo4j.Bolt;

/// <summary>The engine for Neo4j servers, over Bolt.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class BoltContract(Neo4jServer server) : EngineContract, IAsyncLifetime
{
    private readonly Neo4jSandbox sandbox = new(server);

    /// <summary>Without a server every test is skipped, also those that would find out only in the middle of a random graph.</summary>
    public async ValueTask InitializeAsync() => Assert.SkipWhen(
        (await server.GetAsync()).BoltUrl is null, "Nothing says where the server has Bolt: set ACTORGRAPH_NEO4J_BOLT_URL.");

    public ValueTask DisposeAsync()
    {
        sandbox.Dispose();
        return default;
    }

    protected override async Task<Graph> OpenAsync(TimeProvider time)
    {
        var connection = await server.GetAsync();
        await sandbox.ClearAsync();
        return BoltGraph.Open(connection.BoltUrl!, new Neo4jOptions { SignIn = connection.SignIn, CacheFolder = sandbox.Folder }, time);
    }

    private protected override int Iterations(int usual) => Math.Max(2, usual / 20);
}
#endif
