using System.Text.Json;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ends_with_the_answer()
    {
        var result = await Run().RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Snapshot.Match(result.Out);
    }

    [Fact]
    public async Task A_wide_terminal_shows_how()
    {
        var result = await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

        Assert.Equal(0, result.Code);
        Snapshot.Match(result.Out);
    }

    [Fact]
    public async Task A_second_time_changes_nothing()
    {
        var path = folder.Write("harbour.yaml", Harbour.Yaml);
        await Run().RunAsync("import", path);

        var result = await Run().RunAsync("import", path, "--format", "json");

        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal("unchanged", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("ties").GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var result = await Run().RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml), "--dry-run");

        Assert.Equal(0, result.Code);
        Assert.Contains("nothing was written", result.Out, StringComparison.Ordinal);
        Assert.Equal(4, (await Run().RunAsync("who-backs", "Belmark")).Code);
    }

    [Fact]
    public async Task Reads_a_pipe()
    {
        var run = new ConsoleRun { Store = folder.File("graph.db"), Input = Harbour.Many(3) };

        var result = await run.RunAsync("import", "-", "--format", "jsonl", "--dataset", "many");

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Contains("a1", (await Run().RunAsync("who-backs", "hub")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_that_shrinks_too_much_is_kept_until_accepted()
    {
        await Run().RunAsync("import", folder.Write("many.jsonl", Harbour.Many(30)));
        var path = folder.Write("many.jsonl", Harbour.Many(5));

        var stopped = await Run().RunAsync("import", path);
        Assert.Equal(6, stopped.Code);
        Assert.Empty(stopped.Out);
        Assert.Contains("--accept-shrink many", stopped.Error, StringComparison.Ordinal);

        var accepted = await Run().RunAsync("import", path, "--accept-shrink", "many");
        Assert.Equal(0, accepted.Code);
        Assert.Contains("dropped (25)", accepted.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_invalid_rows_out_when_told_to()
    {
        var path = folder.Write("many.jsonl", Harbour.Many(30) + "{\"statement\": {\"subject\": \"nobody\", \"predicate\": \"praises\", \"object\": \"hub\", \"source\": \"wire\"}}\n");

        var refused = await Run().RunAsync("import", path, "--skip-invalid", "--max-invalid", "1%");
        Assert.Equal(3, refused.Code);

        var result = await Run().RunAsync("import", path, "--skip-invalid");
        Assert.Equal(0, result.Code);
        Assert.Contains("Left out as invalid: 1 statement", result.Out, StringComparison.Ordinal);
        Assert.Contains("many.jsonl", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_a_dataset_drops_what_it_said()
    {
        await Run().RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

        var result = await Run().RunAsync("remove", "harbour");

        Assert.Equal(0, result.Code);
        Assert.Contains("Nobody.", result.Out, StringComparison.Ordinal);
        Assert.Equal(5, (await Run().RunAsync("remove", "absent")).Code);
    }

    private ConsoleRun Run() => new() { Store = folder.File("graph.db"), ["COLUMNS"] = "80" };
}
