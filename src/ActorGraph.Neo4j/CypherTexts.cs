using System.Collections.Concurrent;
using ActorGraph.Neo4j.Transport;

namespace ActorGraph.Neo4j;

/// <summary>The engine's texts: the files under <c>cypher</c>, embedded. Each is the same byte for byte whenever it is sent.</summary>
internal sealed class CypherTexts
{
    private const string Fence = "writing/fence";

    private readonly ConcurrentDictionary<string, CypherText> asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CypherText> fenced = new(StringComparer.Ordinal);

    /// <summary>A text that only reads.</summary>
    /// <param name="name">Folder and file name without its ending, such as <c>questions/find</c>.</param>
    public CypherText Asking(string name) => asked.GetOrAdd(name, static name => new(name, File(name), Writes: false));

    /// <summary>A text that writes by itself: what makes the graph's node, takes the lease and gives it back.</summary>
    public CypherText Writing(string name) => fenced.GetOrAdd(name, static name => new(name, File(name), Writes: true));

    /// <summary>A text that writes under the lease: with the fence behind it.</summary>
    public CypherText Fenced(string name) => fenced.GetOrAdd(name, static name => new(name, File(name) + File(Fence), Writes: true));

    /// <summary>Whether there is such a text.</summary>
    public static bool Has(string name) => typeof(CypherTexts).Assembly.GetManifestResourceInfo(name + ".cypher") is not null;

    /// <summary>A file as it is.</summary>
    public static string File(string name)
    {
        using var stream = typeof(CypherTexts).Assembly.GetManifestResourceStream(name + ".cypher")
            ?? throw new InvalidOperationException($"The engine has no text {name}.cypher.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
