using System.Text.Json;

namespace ActorGraph.Tests.Cli;

public sealed class AskCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => await Run().RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("who backs Belmark?")]
    [InlineData("who", "backs", "Belmark")]
    public async Task Answers_and_says_how_it_was_read(params string[] words)
    {
        var asked = await Run().RunAsync(["ask", .. words]);

        Assert.Equal(0, asked.Code);
        Assert.Equal("note: read as: actorgraph who-backs belmark\n", asked.Error);
        Assert.Equal((await Run().RunAsync("who-backs", "belmark")).Out, asked.Out);
    }

    [Fact]
    public async Task Takes_format_and_limit()
    {
        var result = await Run().RunAsync("ask", "does Arland back Belmark?", "--format", "json", "--limit", "1");

        Assert.Equal(1, JsonDocument.Parse(result.Out).RootElement.GetProperty("rows").GetArrayLength());
        Assert.Contains("read as: actorgraph between arland belmark\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is called harbour", "mermaid", "There are no ties in the rows of find to be drawn: --format takes table, json, jsonl, csv or markdown, not \"mermaid\".")]
    [InlineData("make Belmark great", "table", "No question is put in these words; the nearest are:\n  actorgraph ")]
    public async Task Refuses_what_it_cannot_do(string phrase, string format, string message)
    {
        var result = await Run().RunAsync("ask", phrase, "--format", format);

        Assert.Equal((2, string.Empty), (result.Code, result.Out));
        Assert.Contains("error: " + message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_ends_as_elsewhere()
    {
        var result = await Run().RunAsync("ask", "who backs Belmrak");

        Assert.Equal((5, string.Empty), (result.Code, result.Out));
        Assert.Equal((await Run().RunAsync("who-backs", "Belmrak")).Error, result.Error);
    }

    [Fact]
    public async Task Several_readings_are_shown_as_commands()
    {
        await Run().RunAsync("import", folder.Write("names.yaml", """
            dataset: names
            actors: [{ id: ab, name: A and B }, { id: bc, name: B and C }, { id: a1, name: A }, { id: c1, name: C }]
            """));

        var result = await Run().RunAsync("ask", "what is between A and B and C?");

        Assert.Equal(2, result.Code);
        Assert.Equal("error: That can be read in several ways; ask one of these:\n  actorgraph between a1 bc\n  actorgraph between ab c1\n", result.Error);
    }

    private ConsoleRun Run() => new() { Store = folder.File("graph.db"), ["COLUMNS"] = "80" };
}
