using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli;

/// <summary>The README's commands on the seeds: what a stranger sees first.</summary>
public sealed class FoundingArticleTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => Imported = await Run(80).RunAsync("import", Path.Combine(AppContext.BaseDirectory, "seeds"));

    private ConsoleResult? Imported { get; set; }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void The_import_ends_with_the_answer()
    {
        Assert.Equal((0, string.Empty), (Imported!.Code, Imported.Error));
        Snapshot.Match(Imported.Out);
    }

    [Theory]
    [InlineData(80, "who-backs", "Venezuela")]
    [InlineData(120, "who-backs", "Venezuela")]
    [InlineData(80, "who-backs", "Maduro")]
    [InlineData(80, "who-opposes", "Venezuela")]
    [InlineData(80, "whom-opposes", "US forces")]
    [InlineData(80, "between", "Cuba", "Venezuela")]
    public async Task Answers(int width, params string[] question)
    {
        var result = await Run(width).RunAsync(question);

        Assert.Equal(0, result.Code);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= width, line));
        Snapshot.Match(result.Out, $"Founding_{string.Join('_', question).Replace(' ', '-')}_{width}");
    }

    private ConsoleRun Run(int width) => new() { Store = folder.File("graph.db"), ["COLUMNS"] = $"{width}" };
}
