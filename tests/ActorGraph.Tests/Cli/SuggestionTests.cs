namespace ActorGraph.Tests.Cli;

/// <summary>What a shell is told to complete a command line with.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("who-b", "who-backs")]
    [InlineData("", "rankings")]
    [InlineData("who-backs Cuba --form", "--format")]
    [InlineData("who-backs Cuba --format ", "mermaid")]
    [InlineData("find x --format ", "markdown")]
    [InlineData("who-backs Cuba --certainty ", "probable")]
    [InlineData("whom-backs Cuba --means mil", "military")]
    [InlineData("rankings --by ", "brokers")]
    public async Task Offers_what_fits(string line, string expected)
    {
        var result = await new ConsoleRun().RunAsync($"[suggest:{line.Length}]", line);

        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Contains(expected, result.Out.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Offers_nothing_that_does_not_fit()
    {
        Assert.DoesNotContain("mermaid", (await new ConsoleRun().RunAsync("[suggest:16]", "find x --format ")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("whom-backs", (await new ConsoleRun().RunAsync("[suggest:5]", "who-b")).Out, StringComparison.Ordinal);
    }
}
