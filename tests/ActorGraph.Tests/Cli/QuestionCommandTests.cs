using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli;

public sealed class QuestionCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => await Run().RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("who-backs Belmark")]
    [InlineData("whom-opposes dana-ives")]
    [InlineData("between Arland Belmark")]
    [InlineData("evidence Arland Belmark")]
    [InlineData("claims-by Ives")]
    [InlineData("actor Belmark")]
    [InlineData("find harbour")]
    [InlineData("sources")]
    public async Task Draws_a_table_for_80_columns(string line)
    {
        var result = await Run().RunAsync(line.Split(' '));

        Assert.Equal(0, result.Code);
        Assert.All(result.Out.Split('\n'), drawn => Assert.True(drawn.Length <= 80, drawn));
        Snapshot.Match(result.Out, "Table_" + line.Replace(' ', '_'));
    }

    [Theory]
    [InlineData("who-backs Belmark")]
    [InlineData("between Arland Belmark")]
    public async Task Draws_a_table_for_a_pipe(string line)
    {
        var result = await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync(line.Split(' '));

        Assert.Equal(0, result.Code);
        Snapshot.Match(result.Out, "Pipe_" + line.Replace(' ', '_'));
    }

    [Theory]
    [InlineData("who-backs Belmark")]
    [InlineData("evidence officers Belmark")]
    public async Task Writes_rows_for_programs(string line)
    {
        var result = await Run().RunAsync([.. line.Split(' '), "--format", "json"]);

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Snapshot.Match(result.Out, "Json_" + line.Replace(' ', '_'));
    }

    [Fact]
    public async Task Status_tells_where_and_how_much()
    {
        var result = await Run().RunAsync("status");

        Assert.Equal(0, result.Code);
        Assert.Contains($"store       {folder.File("graph.db")}", result.Out.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Contains("6 actors: 2 governments, 2 organisations, 1 group, 1 person", result.Out, StringComparison.Ordinal);
        Assert.Contains("\nharbour ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_a_name_was_read()
    {
        var result = await Run().RunAsync("who-backs", "BELMARK");

        Assert.Contains("note: BELMARK: Government of Belmark (belmark)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_show_is_no_error()
    {
        var result = await Run().RunAsync("who-backs", "officers");

        Assert.Equal((0, string.Empty), (result.Code, result.Out));
        Assert.StartsWith("note: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Belmrak", "belmark")]
    [InlineData("unnamed", "")]
    public async Task An_unknown_actor_gets_the_nearest_names(string name, string nearest)
    {
        var result = await Run().RunAsync("who-backs", name);

        Assert.Equal((5, string.Empty), (result.Code, result.Out));
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_table_is_cut_at_its_limit_and_says_so()
    {
        var path = folder.Write("many.jsonl", Harbour.Many(40));
        await Run().RunAsync("import", path);

        Assert.EndsWith("… and 15 more (--limit N)\n", (await Run().RunAsync("who-backs", "hub")).Out, StringComparison.Ordinal);
        Assert.EndsWith("… and 38 more (--limit N)\n", (await Run().RunAsync("who-backs", "hub", "--limit", "2")).Out, StringComparison.Ordinal);
        Assert.Equal(40, (await Run().RunAsync("who-backs", "hub", "--format", "json")).Out.Split("\"internal\"").Length - 1);
    }

    [Fact]
    public async Task Filters_choose_what_counts()
    {
        Assert.Contains("\"rows\": []", (await Run().RunAsync("who-backs", "Belmark", "--means", "legal", "--format", "json")).Out, StringComparison.Ordinal);
        Assert.Contains("ally-of", (await Run().RunAsync("who-backs", "Belmark", "--speaker", "Ives")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ally-of", (await Run().RunAsync("who-backs", "Belmark", "--without-source", "Herald")).Out, StringComparison.Ordinal);
    }

    private ConsoleRun Run() => new() { Store = folder.File("graph.db"), ["COLUMNS"] = "80" };
}
