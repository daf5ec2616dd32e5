namespace ActorGraph.Tests.Cli;

/// <summary>A store that cannot be used ends with 4 and says why and what to do.</summary>
public sealed class StoreAddressTests
{
    [Fact]
    public async Task The_option_goes_before_the_variable()
    {
        using var folder = new TemporaryFolder();
        var result = await new ConsoleRun { Store = "neo4j://localhost" }.RunAsync("who-backs", "A", "--store", folder.File("absent.db"));

        Assert.Equal(4, result.Code);
        Assert.Contains("absent.db", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_makes_no_store()
    {
        using var folder = new TemporaryFolder();
        var result = await new ConsoleRun { Store = "sqlite:" + folder.File("absent.db") }.RunAsync("who-backs", "A");

        Assert.Equal(4, result.Code);
        Assert.Contains("actorgraph import", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("absent.db")));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("letter.txt"), "Dear graph, this is not a database.", TestContext.Current.CancellationToken);

        var result = await new ConsoleRun().RunAsync("who-backs", "A", "--store", folder.File("letter.txt"));

        Assert.Equal(4, result.Code);
        Assert.Contains("letter.txt", result.Error, StringComparison.Ordinal);
    }
}
