using ActorGraph.Sqlite;
using ActorGraph.Tests.Cli;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Importing;

/// <summary>A folder with statement files and a store beside them.</summary>
internal sealed class Given : IAsyncDisposable
{
    public static readonly DateTimeOffset Today = new(2026, 2, 10, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Two governments, a person and an agency, as a file's first lines.</summary>
    public const string Cast = """
        actors:
          - { id: arland, name: Government of Arland, kind: government, aliases: [Arland] }
          - { id: belmark, name: Government of Belmark, kind: government, aliases: [Belmark] }
          - { id: dana-ives, name: Dana Ives, kind: person }

        """;

    private readonly TemporaryFolder folder = new();

    public Given()
    {
        Directory.CreateDirectory(Files);
        Graph = SqliteGraph.Open(Store, new FakeTimeProvider(Today));
    }

    public string Folder => folder.Path;

    public string Files => folder.File("files");

    public string Store => folder.File("graph.db");

    public Graph Graph { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Given With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Files, name))!);
        File.WriteAllText(Path.Combine(Files, name), text);
        return this;
    }

    /// <summary>A dataset of <paramref name="count"/> ties between as many actors and one more.</summary>
    public Given WithTies(string name, int count) => With(name + ".yaml", $"""
        dataset: {name}
        source: {name}-source
        actors:
        {string.Join('\n', Enumerable.Range(0, count + 1).Select(static i => $"  - {{ id: actor-{i} }}"))}
        statements:
        {string.Join('\n', Enumerable.Range(1, count).Select(static i => $"  - {{ subject: actor-{i}, predicate: praises, object: actor-0 }}"))}
        """.Replace($"source: {name}-source", $"source: {{ id: {name}-source }}", StringComparison.Ordinal));

    public Task<ImportReport> ImportAsync(ImportOptions? options = null) =>
        Graph.ImportAsync([Files], options, cancellationToken: Cancellation);

    public async Task<ImportReport> RefusedAsync(ImportOptions? options = null) =>
        (await Assert.ThrowsAsync<InvalidInputException>(() => ImportAsync(options))).Report;

    public async Task<string> BackersAsync(string actor) =>
        string.Join(' ', (await Graph.AskAsync(new WhoBacks(actor), Cancellation)).Rows.Select(static r => $"{r.Actor.Id}:{r.Statements}"));

    /// <summary>The canonical export as one text.</summary>
    public async Task<string> ExportAsync(StatementFileFormat format = StatementFileFormat.JsonLines)
    {
        var to = folder.File($"export-{Guid.NewGuid():n}");
        await Graph.ExportAsync(to, format, Cancellation);
        return Directory.Exists(to)
            ? string.Join('\n', Directory.GetFiles(to).Order(StringComparer.Ordinal).Select(f => $"# {Path.GetFileName(f)}\n{File.ReadAllText(f)}"))
            : "";
    }

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        folder.Dispose();
    }
}
