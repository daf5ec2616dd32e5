using System.Text.Json;
using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Cli;

/// <summary>The commands about files and words rather than the graph.</summary>
public sealed class FileCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Vocabulary_lists_every_predicate()
    {
        var result = await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync("vocabulary");

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        var lines = result.Out.Split('\n');
        Assert.All(Vocabulary.Shipped.Predicates, predicate => Assert.Contains(lines, line => line.StartsWith(predicate.Id + " ", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task Vocabulary_for_programs_has_every_field()
    {
        var result = await new ConsoleRun().RunAsync("vocabulary", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(Vocabulary.Shipped.Predicates.Count, json.RootElement.GetArrayLength());
        var ally = json.RootElement.EnumerateArray().Single(static predicate => predicate.GetProperty("id").GetString() == "ally-of");
        Assert.Equal(
            ["id", "label", "inverse", "stance", "strength", "means", "nature", "symmetric", "affiliation", "cameo", "plover"],
            ally.EnumerateObject().Select(static property => property.Name));
        Assert.Equal(("backs", "state", true), (ally.GetProperty("stance").GetString(), ally.GetProperty("nature").GetString(), ally.GetProperty("symmetric").GetBoolean()));
    }

    [Fact]
    public async Task Schema_is_json_and_nothing_else()
    {
        var result = await new ConsoleRun().RunAsync("schema");

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Out);
        Assert.Contains("json-schema.org", json.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("yaml")]
    public async Task What_was_exported_can_be_imported(string format)
    {
        await new ConsoleRun { Store = folder.File("first.db") }.RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

        var exported = await new ConsoleRun { Store = folder.File("first.db") }.RunAsync("export", folder.File("out"), "--format", format);
        Assert.Equal((0, string.Empty), (exported.Code, exported.Out));
        Assert.Contains("read it again with", exported.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File($"out/harbour.{format}")));

        var imported = await new ConsoleRun { Store = folder.File("second.db") }.RunAsync("import", folder.File("out"));
        Assert.Equal(0, imported.Code);
        Assert.Equal(await AskAsync("first.db"), await AskAsync("second.db"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said()
    {
        await new ConsoleRun { Store = folder.File("first.db") }.RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

        var result = await new ConsoleRun { Store = folder.File("first.db") }.RunAsync("export", folder.File("harbour.yaml"));

        Assert.Equal(4, result.Code);
        Assert.Contains("harbour.yaml", result.Error, StringComparison.Ordinal);
    }

    private async Task<ConsoleResult> AskAsync(string store) =>
        await new ConsoleRun { Store = folder.File(store) }.RunAsync("who-backs", "belmark", "--format", "json");
}
