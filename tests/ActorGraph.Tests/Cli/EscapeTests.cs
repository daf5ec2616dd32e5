using System.Text.Json;

namespace ActorGraph.Tests.Cli;

/// <summary>Names are stored as given and printed harmlessly.</summary>
public sealed class EscapeTests : IAsyncLifetime
{
    private const string Evil = "[red]Evil[/] \u001b[2J\u2067'; drop table actor; -- \"";

    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        var name = JsonEncodedText.Encode(Evil);
        await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("import", folder.Write(
            "evil.jsonl",
            $$$"""
            {"dataset": "evil"}
            {"source": {"id": "wire"}}
            {"actor": {"id": "evil", "name": "{{{name}}}"}}
            {"actor": {"id": "victim", "name": "Victim"}}
            {"statement": {"subject": "evil", "predicate": "praises", "object": "victim", "source": "wire", "quote": "{{{name}}}"}}

            """));
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("who-backs victim")]
    [InlineData("evidence evil victim")]
    [InlineData("between evil victim")]
    [InlineData("actor evil")]
    [InlineData("find evil")]
    public async Task Nothing_in_a_table_is_obeyed(string line)
    {
        var result = await Wide(null).RunAsync(line.Split(' '));

        Assert.Equal(0, result.Code);
        Assert.Contains("[red]Evil[/] \\u{001B}[2J\\u{2067}'; drop table actor; -- \"", result.Out, StringComparison.Ordinal);
        AssertHarmless(result.Out);
    }

    [Fact]
    public async Task Json_escapes_as_json_does()
    {
        var result = await Wide(null).RunAsync("who-backs", "victim", "--format", "json");

        AssertHarmless(result.Out);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(Evil, json.RootElement.GetProperty("rows")[0].GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Nothing_in_an_error_is_obeyed()
    {
        var result = await Wide(null).RunAsync("who-backs", "no\u001b[2Jbody\u202e");

        Assert.Equal(5, result.Code);
        AssertHarmless(result.Error);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("1", null, false)]
    [InlineData("", null, true)]
    [InlineData(null, "dumb", false)]
    public async Task Colour_is_for_terminals_that_want_it(string? noColour, string? term, bool isColoured)
    {
        var run = new ConsoleRun
        {
            Store = folder.File("graph.db"), Terminal = 100, IsErrorWatched = true, ["NO_COLOR"] = noColour ?? string.Empty, ["TERM"] = term ?? "xterm",
        };

        var result = await run.RunAsync("who-backs", "Victim");
        Assert.Equal(isColoured, result.Out.Contains('\u001b', StringComparison.Ordinal));
        Assert.Equal(isColoured, result.Error.Contains('\u001b', StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b[2J", result.Out, StringComparison.Ordinal);
    }

    private ConsoleRun Wide(string? terminal) => new() { Store = folder.File("graph.db"), ["COLUMNS"] = "200", ["TERM"] = terminal! };

    private static void AssertHarmless(string text) =>
        Assert.DoesNotContain(text, static character => character is '\u001b' or '\u2067' or '\u202e' || (char.IsControl(character) && character != '\n'));
}
