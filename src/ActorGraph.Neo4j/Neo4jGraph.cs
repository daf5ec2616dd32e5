using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;

namespace ActorGraph.Neo4j;

/// <summary>Graphs on a Neo4j server, to be shared and looked at in Neo4j Browser.</summary>
public static class Neo4jGraph
{
    /// <summary>Whether this is meant as a server's address, such as <c>http://localhost:7474</c>, and not as a file's path.</summary>
    /// <param name="address">What a person gave as the place of a graph.</param>
    public static bool IsAddress(string address) => Neo4jAddress.IsServer(address);

    /// <summary>Opens a graph; the server is not asked before the first question or import.</summary>
    /// <param name="address">The server, such as <c>http://localhost:7474</c> or <c>neo4j+s://graph.example.org</c>; a database may follow.</param>
    /// <param name="options">How to go about it; null is the default.</param>
    /// <param name="time">The clock that says what today is; null is the system's.</param>
    /// <exception cref="UsageException">The address is none.</exception>
    public static Graph Open(string address, Neo4jOptions? options = null, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        options ??= new();
        var transport = new HttpTransport(Neo4jAddress.Parse(address), options.SignIn ?? Neo4jSignIn.FromEnvironment(), TimeProvider.System);
        return Open(transport, options, time);
    }

    /// <summary>The same over another transport.</summary>
    internal static Graph Open(ICypherTransport transport, Neo4jOptions options, TimeProvider? time) =>
        new(new Neo4jStore(transport, options, TimeProvider.System), time ?? TimeProvider.System);
}
