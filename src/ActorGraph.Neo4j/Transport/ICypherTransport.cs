namespace ActorGraph.Neo4j.Transport;

/// <summary>What carries texts to a Neo4j server and their rows back: the Query API over HTTP, or Bolt. Safe for many threads at a time.</summary>
internal interface ICypherTransport : IAsyncDisposable
{
    /// <summary>The server's address and database, without credentials, for messages.</summary>
    string Address { get; }

    /// <summary>The server's version, such as <c>5.26.30</c>, and whether it is fit; asked once.</summary>
    /// <exception cref="StoreException">It cannot be reached, or is too old.</exception>
    ValueTask<string> VersionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs one text in a transaction of its own. Rows come only when the answer is known to be whole. What failed before the server can
    /// have acted, or failed in a way the server calls transient, is tried again; so a text that writes has to be idempotent: a lost answer
    /// may mean that it was run.
    /// </summary>
    /// <exception cref="StoreException">The server refused it, or cannot be reached any longer.</exception>
    ValueTask<CypherAnswer> RunAsync(CypherText text, CypherParameters parameters, CancellationToken cancellationToken);
}

/// <summary>One Cypher text.</summary>
/// <param name="Name">Its file below <c>cypher</c>, without the ending, such as <c>questions/pairs-to</c>.</param>
/// <param name="Query">What the server is sent, byte for byte the same each time, as it keeps plans by text.</param>
/// <param name="Writes">Whether it changes anything.</param>
internal sealed record CypherText(string Name, string Query, bool Writes)
{
    /// <summary>Its file, for messages.</summary>
    public string File => Name + ".cypher";
}
