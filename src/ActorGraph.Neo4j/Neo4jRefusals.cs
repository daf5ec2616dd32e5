namespace ActorGraph.Neo4j;

/// <summary>What the engine refuses, in words that say what to do.</summary>
internal static class Neo4jRefusals
{
    public static StoreException Absent(string address) =>
        new($"There is no graph at {address}; make one with `actorgraph import PATH --store {address}` or name another with --store.");

    public static StoreException Foreign(string address, string labels) =>
        new($"The database at {address} holds another program's nodes with labels of ours ({labels}); name another server or database with --store.");

    public static StoreException Newer(string address, long schema, long known) =>
        new($"The graph at {address} has schema {schema} and this program knows {known}; use a newer actorgraph.");

    public static StoreException Altered(string address, string file) =>
        new($"The graph at {address} was made with another {file}.cypher than this program has; use the actorgraph that made it, or import into another database.");

    public static StoreException Held(string address, GraphState? by) =>
        new($"Another import is writing to {address} ({by?.Holder ?? "unknown"}, since {by?.Since ?? "unknown"}); try again when that has ended.");

    public static StoreException BeingPublished(string address, GraphState? by) => by is { Held: true }
        ? new($"An import is being published at {address} ({by.Holder}, since {by.Since}); ask again in a moment.")
        : new($"An import was being published at {address} and did not end ({by?.Holder ?? "unknown"}); run any import, which finishes it, and ask again.");

    public static StoreException Lost(string address, GraphState? to, Exception cause) => new(
        $"Another import has taken over at {address} ({to?.Holder ?? "it has ended since"}), as nothing was heard of this one for too long; run it again.", cause);

    public static StoreException UnknownText(string address, string text) =>
        new($"An import by another version of this program did not end at {address} and wrote \"{text}\", which this one does not know; finish it with that version.");
}
