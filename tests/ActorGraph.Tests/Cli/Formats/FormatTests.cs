using System.Text.Json;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;
using ActorGraph.Tests.Docs;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli.Formats;

public sealed class FormatTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await Run().RunAsync("import", folder.Write("hostile.jsonl", Hostile.JsonLines))).Code);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("who-backs victim", "table")]
    [InlineData("who-backs victim", "json")]
    [InlineData("who-backs victim", "jsonl")]
    [InlineData("who-backs victim", "csv")]
    [InlineData("who-backs victim", "markdown")]
    [InlineData("who-backs victim", "mermaid")]
    [InlineData("between end victim", "csv")]
    [InlineData("between end victim", "mermaid")]
    [InlineData("evidence end victim", "csv")]
    [InlineData("claims-by end", "jsonl")]
    [InlineData("actor end", "csv")]
    [InlineData("timeline victim", "mermaid")]
    [InlineData("timeline victim", "markdown")]
    public async Task Every_format_is_harmless(string line, string format)
    {
        var result = await Run().RunAsync([.. line.Split(' '), "--format", format]);

        Assert.Equal(0, result.Code);
        Assert.DoesNotContain(result.Out + result.Error, static character => character is '\u2067' || (char.IsControl(character) && character != '\n'));
        Snapshot.Match(result.Out, $"Format_{line.Replace(' ', '_')}_{format}");
    }

    [Fact]
    public async Task Lines_are_the_rows_of_the_whole_answer()
    {
        var whole = JsonDocument.Parse((await Run().RunAsync("who-backs", "victim", "--format", "json")).Out).RootElement.GetProperty("rows");
        var lines = (await Run().RunAsync("who-backs", "victim", "--format", "jsonl")).Out.TrimEnd('\n').Split('\n');

        Assert.Equal(whole.EnumerateArray().Select(static row => JsonSerializer.Serialize(row)), lines.Select(static line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)));
        Assert.All(whole.EnumerateArray(), static row => Assert.Equal(JsonValueKind.Object, row.ValueKind));
    }

    [Theory]
    [InlineData("jsonl", "")]
    [InlineData("csv", "actor.id,actor.name,actor.kind,predicates.predicate,predicates.status,predicates.voices,predicates.statements,")]
    [InlineData("markdown", "| actor | how | voices |")]
    [InlineData("mermaid", "flowchart LR\n")]
    public async Task No_rows_are_no_error_and_the_head_stays(string format, string head)
    {
        var result = await Run().RunAsync("who-backs", "end", "--format", format);

        Assert.Equal(0, result.Code);
        Assert.StartsWith(head, result.Out, StringComparison.Ordinal);
        Assert.Contains("Nobody", result.Out + result.Error, StringComparison.Ordinal);
        if (head.Length > 0)
        {
            var full = await Run().RunAsync("who-backs", "victim", "--format", format);
            Assert.Equal(full.Out.Split('\n')[0], result.Out.Split('\n')[0]);
        }
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task What_fails_has_no_head(string format)
    {
        var result = await Run().RunAsync("who-backs", "nobody-here", "--format", format);

        Assert.Equal((5, string.Empty), (result.Code, result.Out));
    }

    [Theory]
    [InlineData("find e")]
    [InlineData("sources")]
    [InlineData("status")]
    public async Task What_has_no_ties_is_not_drawn(string line)
    {
        var result = await Run().RunAsync([.. line.Split(' '), "--format", "mermaid"]);

        Assert.Equal((2, string.Empty), (result.Code, result.Out));
        Assert.Equal(
            $"error: There are no ties in the rows of {line.Split(' ')[0]} to be drawn: --format takes table, json, jsonl, csv or markdown, not \"mermaid\".\n", result.Error);
    }

    [Fact]
    public void The_page_of_formats_names_them()
    {
        var page = Repository.Read("docs/formats.md");
        Assert.Contains($"({string.Join(", ", Catalogue.Questions.Where(static question => !question.IsDrawn).Select(static question => $"`{question.Name}`"))})", page, StringComparison.Ordinal);
        Assert.All(AnswerFormats.All, format => Assert.Contains($"| `{format}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_a_table_is_cut()
    {
        await Run().RunAsync("import", folder.Write("many.jsonl", Harbour.Many(40)));

        Assert.Equal(40, (await Run().RunAsync("who-backs", "hub", "--format", "jsonl")).Out.Count(static character => character == '\n'));
        Assert.Equal(41, (await Run().RunAsync("who-backs", "hub", "--format", "csv")).Out.Count(static character => character == '\n'));
        Assert.Equal(3, (await Run().RunAsync("who-backs", "hub", "--format", "csv", "--limit", "2")).Out.Count(static character => character == '\n'));
        Assert.Equal(40, (await Run().RunAsync("who-backs", "hub", "--format", "mermaid")).Out.Split("-->").Length - 1);
    }

    private ConsoleRun Run() => new() { Store = folder.File("graph.db"), ["COLUMNS"] = "120" };
}
