using System.Text;
using System.Text.Json;
using ActorGraph.Questions;
using ActorGraph.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Questions;

/// <summary>A small graph made of statement files; today is 2026-02-01 until somebody says otherwise.</summary>
public abstract class AskedGraph : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    protected AskedGraph() => Graph = SqliteGraph.Open(Path.Combine(folder, "asked.db"), Time);

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero));

    protected Graph Graph { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What is in the graph: file name and YAML.</summary>
    protected abstract IReadOnlyList<(string Name, string Yaml)> Files { get; }

    public async ValueTask InitializeAsync() => await ImportAsync([.. Files]);

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected async Task ImportAsync(params (string Name, string Yaml)[] files)
    {
        foreach (var (name, yaml) in files)
        {
            await File.WriteAllTextAsync(FileOf(name), yaml, Cancellation);
        }

        await Graph.ImportAsync([.. files.Select(file => FileOf(file.Name))], cancellationToken: Cancellation);
    }

    protected string FileOf(string name) => Path.Combine(folder, name);

    protected Task<Answer<TRow>> AskAsync<TRow>(Question<TRow> question) => Graph.AskAsync(question, Cancellation);

    /// <summary>A question by its name, as JSON.</summary>
    internal async Task<JsonElement> JsonAsync(string question, string[] positionals, Filters? filters = null)
    {
        var answer = await Catalogue.Find(question)!.AskAsync(Graph, new(positionals, filters ?? Filters.None), Cancellation);
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream))
        {
            answer.Write(writer);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
