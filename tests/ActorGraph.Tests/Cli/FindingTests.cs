using System.Text.Json;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli;

/// <summary>Statement files that are not right end with 3, and everything that is wrong is said at once.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("import")]
    public async Task Says_all_that_is_wrong(string command)
    {
        var path = folder.Write("wrong.yaml", Harbour.Yaml
            .Replace("object: Belmark, source: gazette-2026-01-12, when: 2025/..", "object: Belmrak, source: gazette-2026-01-12, when: 2026-02-30", StringComparison.Ordinal)
            .Replace("predicate: guards", "predicat: guards", StringComparison.Ordinal));

        var result = await Run().RunAsync(command, path);

        Assert.Equal(3, result.Code);
        Assert.Empty(result.Out);
        Snapshot.Match(result.Error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal), $"Says_all_that_is_wrong_{command}");
        Assert.Equal(command == "import", File.Exists(folder.File("graph.db")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("import")]
    public async Task Programs_get_a_list(string command)
    {
        var path = folder.Write("wrong.yaml", Harbour.Yaml.Replace("object: Belmark, source: gazette-2026-01-12, when: 2025/..", "object: Belmrak, source: gazette-2026-01-12", StringComparison.Ordinal));

        var result = await Run().RunAsync(command, path, "--format", "json");

        Assert.Equal(3, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        var finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            ["file", "line", "column", "rule", "value", "message", "suggestion"],
            finding.EnumerateObject().Select(static property => property.Name));
        Assert.Equal("undeclared-actor", finding.GetProperty("rule").GetString());
        Assert.Equal("Belmrak", finding.GetProperty("value").GetString());
        Assert.Equal(14, finding.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Shows_fifty_and_counts_the_rest_by_rule()
    {
        var lines = string.Concat(Enumerable.Range(1, 80).Select(static index =>
            $$$"""{"statement": {"subject": "nobody {{{index}}}", "predicate": "praises", "object": "hub", "source": "wire"}}""" + "\n"));

        var result = await Run().RunAsync("check", folder.Write("many.jsonl", Harbour.Many(1) + lines));

        Assert.Equal(3, result.Code);
        Assert.Equal(50, result.Error.Split('\n').Count(static line => line.Contains("[undeclared-actor]", StringComparison.Ordinal)));
        Assert.Contains("… and 30 more: 30 undeclared-actor", result.Error, StringComparison.Ordinal);
        Assert.Equal(80, result.Error.Split('\n').Count(static line => line.StartsWith("  - { id: nobody-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_check_of_what_is_right_says_so_and_makes_no_store()
    {
        var result = await Run().RunAsync("check", folder.Write("harbour.yaml", Harbour.Yaml));

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Equal("1 dataset with 7 statements: nothing stops an import.\n", result.Out);
        Assert.False(File.Exists(folder.File("graph.db")));
    }

    [Fact]
    public async Task A_check_for_programs_of_what_is_right_is_an_empty_list()
    {
        var result = await Run().RunAsync("check", folder.Write("harbour.yaml", Harbour.Yaml), "--format", "json");

        Assert.Equal((0, "[]\n"), (result.Code, result.Out));
    }

    private ConsoleRun Run() => new() { Store = folder.File("graph.db") };
}
