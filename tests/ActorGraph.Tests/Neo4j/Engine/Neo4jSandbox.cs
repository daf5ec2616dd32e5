using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;

namespace ActorGraph.Tests.Neo4j;

/// <summary>The server's one database, and a folder of its own for working copies.</summary>
internal sealed class Neo4jSandbox(Neo4jServer server) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public string Folder => folder;

    /// <summary>Takes every node away; the schema stays, which takes a second to make.</summary>
    public async Task ClearAsync()
    {
        await using var transport = await TransportAsync();
        await transport.RunAsync(
            new CypherText("tests/clear", "MATCH (n) WHERE NOT n:Migration DETACH DELETE n", Writes: true), [], TestContext.Current.CancellationToken);
    }

    /// <summary>A store on the server.</summary>
    /// <param name="around">Puts something between the store and the server.</param>
    /// <param name="options">How to go about it; the folder is the sandbox's.</param>
    public async Task<Neo4jStore> OpenAsync(Func<ICypherTransport, ICypherTransport>? around = null, Neo4jOptions? options = null)
    {
        ICypherTransport transport = await TransportAsync();
        return new Neo4jStore(around?.Invoke(transport) ?? transport, (options ?? new()) with { CacheFolder = options?.CacheFolder ?? folder }, TimeProvider.System);
    }

    public async Task<HttpTransport> TransportAsync()
    {
        var connection = await server.GetAsync();
        return new HttpTransport(Neo4jAddress.Parse(connection.Url), connection.SignIn, TimeProvider.System);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
