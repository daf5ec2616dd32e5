using ActorGraph.Neo4j;
using ActorGraph.Sqlite;

namespace ActorGraph.Cli.Commands;

/// <summary>Where the graph is kept: <c>--store</c>, else ACTORGRAPH_STORE, else a file in the current folder.</summary>
internal static class StoreAddress
{
    public const string Default = "actorgraph.db";

    private const string SqlitePrefix = "sqlite:";

    /// <summary>The address given, or the one that holds when none is.</summary>
    public static string Of(string? given, Session session) => given ?? session.Store ?? session.Console.Given("ACTORGRAPH_STORE") ?? Default;

    public static Graph Open(string? given, Session session)
    {
        var address = Of(given, session);
#if BOLT
        if (Neo4j.Bolt.BoltGraph.IsAddress(address))
        {
            return Neo4j.Bolt.BoltGraph.Open(address, Options(session), session.Time);
        }
#endif
        if (Neo4jGraph.IsAddress(address))
        {
            return Neo4jGraph.Open(address, Options(session), session.Time);
        }

        var path = address.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) ? address[SqlitePrefix.Length..] : address;
        return path.Length == 0
            ? throw new UsageException($"The store address \"{address}\" names no file: write --store {Default} or --store {SqlitePrefix}{Default}.")
            : SqliteGraph.Open(path, session.Time);
    }

    private static Neo4jOptions Options(Session session) => new()
    {
        SignIn = Neo4jSignIn.FromEnvironment(session.Console.Given),
        CacheFolder = session.Console.Given(Neo4jOptions.CacheVariable),
    };
}
