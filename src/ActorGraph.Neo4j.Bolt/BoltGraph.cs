namespace ActorGraph.Neo4j.Bolt;

/// <summary>Graphs on a Neo4j server that is spoken to over Bolt: one older than the Query API, or a cluster that routes.</summary>
public static class BoltGraph
{
    /// <summary>Whether this is meant as an address over Bolt, such as <c>neo4j://localhost</c> or <c>bolt+s://graph.example.org</c>.</summary>
    /// <param name="address">What a person gave as the place of a graph.</param>
    public static bool IsAddress(string address) => Neo4jAddress.IsBolt(address);

    /// <summary>Opens a graph; the server is not asked before the first question or import.</summary>
    /// <param name="address">The server, such as <c>neo4j://localhost:7687</c>; a database may follow, else it is the user's home database.</param>
    /// <param name="options">How to go about it; null is the default.</param>
    /// <param name="time">The clock that says what today is; null is the system's.</param>
    /// <exception cref="UsageException">The address is none.</exception>
    public static Graph Open(string address, Neo4jOptions? options = null, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        options ??= new();
        var transport = new BoltTransport(Neo4jAddress.ParseBolt(address), options.SignIn ?? Neo4jSignIn.FromEnvironment(), TimeProvider.System);
        return Neo4jGraph.Open(transport, options, time);
    }
}
