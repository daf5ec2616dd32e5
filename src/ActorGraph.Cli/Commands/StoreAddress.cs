using ActorGraph.Sqlite;

namespace ActorGraph.Cli.Commands;

/// <summary>Where the graph is kept: <c>--store</c>, else ACTORGRAPH_STORE, else a file in the current folder.</summary>
internal static class StoreAddress
{
    public const string Default = "actorgraph.db";

    private const string SqlitePrefix = "sqlite:";

    private static readonly string[] Servers = ["http:", "https:", "neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

    public static Graph Open(string? given, Session session)
    {
        var address = given ?? session.Console.Given("ACTORGRAPH_STORE") ?? Default;
        if (Array.Find(Servers, server => address.StartsWith(server, StringComparison.OrdinalIgnoreCase)) is { } scheme)
        {
            throw new StoreException(
                $"The store address begins with {scheme}, but this build has the embedded engine only: give --store a file, such as {Default}.");
        }

        var path = address.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) ? address[SqlitePrefix.Length..] : address;
        return path.Length == 0
            ? throw new UsageException($"The store address \"{address}\" names no file: write --store {Default} or --store {SqlitePrefix}{Default}.")
            : SqliteGraph.Open(path, session.Time);
    }
}
