using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>What somebody would write who only wants the same nodes and relationships there: CREATE, without guard, lease or fence.</summary>
internal static class HandTexts
{
    public static string Of(CypherText text) => text.Name switch
    {
        StoreTexts.AddStatement => Plain(text).Replace("MERGE (document:Source", "MATCH (document:Source", StringComparison.Ordinal)
            .Replace("OPTIONAL MATCH (speaker:Actor {key: voice})\nMATCH (document:Source {key: source})", "MATCH (document:Source {key: source})\nOPTIONAL MATCH (speaker:Actor {key: voice})", StringComparison.Ordinal),
        StoreTexts.PutListing or StoreTexts.PutTie => Without(Plain(text), "OPTIONAL MATCH (s)-[old:", "OPTIONAL MATCH (d)-[old:", "DELETE old"),
        StoreTexts.PutActor or StoreTexts.PutSource or StoreTexts.PutDeclaration or StoreTexts.PutName =>
            Plain(text).Replace("MERGE (", "CREATE (", StringComparison.Ordinal),
        _ => Plain(text),
    };

    private static string Plain(CypherText text) => text.Writes ? CypherTexts.File(text.Name) : text.Query;

    private static string Without(string text, params string[] beginnings) =>
        string.Join('\n', text.Split('\n').Where(line => !Array.Exists(beginnings, b => line.StartsWith(b, StringComparison.Ordinal))));
}
