using ActorGraph.Tests.Neo4j;

namespace ActorGraph.Tests.Contract;

/// <summary>The engine for Neo4j servers.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jContract(Neo4jServer server) : EngineContract, IAsyncLifetime
{
    private readonly Neo4jSandbox sandbox = new(server);

    /// <summary>Without a server every test is skipped, also those that would find out only in the middle of a random graph.</summary>
    public async ValueTask InitializeAsync() => await server.GetAsync();

    public ValueTask DisposeAsync()
    {
        sandbox.Dispose();
        return default;
    }

    protected override async Task<Graph> OpenAsync(TimeProvider time)
    {
        await sandbox.ClearAsync();
        return new Graph(await sandbox.OpenAsync(), time);
    }

    /// <summary>Every question goes to a server and back, several times: some 3 s for all that are asked of one random graph.</summary>
    private protected override int Iterations(int usual) => usual <= 30 ? 1 : Math.Max(2, usual / 40);
}
