using System.IO.Compression;

namespace ActorGraph.Neo4j;

/// <summary>
/// What makes Neo4j Browser show a graph as it is meant: a style that gives every label and every type its colour, a query a question as
/// favourites, and a guide to click through. The files are those under <c>cypher/browser</c>.
/// </summary>
public static class BrowserKit
{
    /// <summary>Colours, sizes and captions, to be dropped on Browser's page.</summary>
    public const string Style = "style.grass";

    /// <summary>One query a question, to be dropped on Browser's page, once: a second time doubles them.</summary>
    public const string Favourites = "favourites.zip";

    /// <summary>Pages with queries to click; Browser reads it from a web server, such as <c>actorgraph browser --serve</c> is.</summary>
    public const string Guide = "guide.md";

    private const string Folder = "ActorGraph/";
    private const string EmbeddedFavourites = "browser/favourites/";

    /// <summary>The same kit gives the same bytes, so that its files can be compared.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The kit's files by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files() => new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
    {
        [Favourites] = Zip(),
        [Guide] = Read("browser/" + Guide),
        [Style] = Read("browser/" + Style),
    };

    /// <summary>Writes the kit's files into a folder; made when it is not there, and files of the same names are replaced.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="cancellationToken">Stops it between files.</param>
    public static async Task WriteAsync(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Files())
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), content, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>An address that opens Browser with the query of an actor's friends and foes in the editor, ready to be run.</summary>
    /// <param name="address">The store's address, as <c>--store</c> takes it.</param>
    /// <param name="actor">The actor's id; null shows everybody.</param>
    /// <exception cref="UsageException">The address is none.</exception>
    public static Uri Link(string address, string? actor)
    {
        var server = Neo4jAddress.Parse(address);
        return new Uri(server.Server, $"browser/?db={Uri.EscapeDataString(server.Database)}&cmd=edit&arg={Uri.EscapeDataString(Query(actor))}");
    }

    /// <summary>Browser cuts links at <c>&amp;</c> and <c>#</c>; ids have neither.</summary>
    private static string Query(string? actor) => actor is null
        ? "MATCH path = (:Actor)-[tie:BACKS|OPPOSES]->(:Actor)\nRETURN path\nORDER BY tie.voices DESC\nLIMIT 150"
        : $"WITH '{actor}' AS id\nMATCH (called:Actor {{id: id}})\nMATCH (actor:Actor {{key: called.root}})\n"
            + "MATCH path = (actor)-[:BACKS|OPPOSES]-(:Actor)\nRETURN path\nLIMIT 100";

    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var name in typeof(BrowserKit).Assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(EmbeddedFavourites, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(Folder + name[EmbeddedFavourites.Length..]);
                entry.LastWriteTime = Undated;
                using var stream = entry.Open();
                stream.Write(Read(name));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(BrowserKit).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The kit has no file {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
