namespace ActorGraph.Neo4j;

/// <summary>How to go about a graph on a Neo4j server.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Who signs in; null takes it from the environment (see <see cref="Neo4jSignIn.FromEnvironment()"/>).</summary>
    public Neo4jSignIn? SignIn { get; init; }

    /// <summary>
    /// Where imports keep their working copies of graphs. Null is the folder in <see cref="CacheVariable"/>, else <c>actorgraph</c> in the
    /// user's cache folder. What is in it may be deleted whenever no import runs: the next one makes it anew from the server.
    /// </summary>
    public string? CacheFolder { get; init; }

    /// <summary>How long an import waits for another one to end; and a question for an import that is being published.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Environment variable with the folder of working copies.</summary>
    public const string CacheVariable = "ACTORGRAPH_CACHE";

    /// <summary>How long a writer that is heard of no longer keeps the right to write.</summary>
    internal TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);
}
