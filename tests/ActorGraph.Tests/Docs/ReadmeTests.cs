using System.Text.RegularExpressions;
using ActorGraph.Tests.Cli;

namespace ActorGraph.Tests.Docs;

/// <summary>What the README shows is what the program does.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_library_sample_is_the_one_that_is_compiled()
    {
        var shown = Block("csharp").Split('\n').SkipWhile(static l => l.StartsWith("using", StringComparison.Ordinal) || l.Length == 0);
        var source = Repository.Read("tests/ActorGraph.Tests/Docs/LibrarySample.cs").Split('\n')
            .SkipWhile(static l => !l.Contains("// sample", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(static l => !l.Contains("// end of sample", StringComparison.Ordinal));

        Assert.Equal(Lines(shown), Lines(source));
    }

    [Fact]
    public async Task The_tours_commands_do_as_it_says()
    {
        using var folder = new TemporaryFolder();
        var harbour = folder.Write("harbour.yaml", Block("yaml"));
        var run = new ConsoleRun { Store = folder.File("tour.db"), Terminal = 100 };
        Assert.Equal(0, (await run.RunAsync("import", Path.Combine(Repository.Root, "seeds"))).Code);
        var commands = Commands().ToList();
        Assert.True(commands.Count > 12);

        foreach (var command in commands)
        {
            var result = await run.RunAsync([.. Words(command).Select(word => word == "harbour.yaml" ? harbour : word)]);

            Assert.True(result.Code == 0, $"{command} ended with {result.Code}: {result.Error}");
        }

        var last = await run.RunAsync("who-backs", "Belmark");
        Assert.Contains("disputed", last.Out, StringComparison.Ordinal);
    }

    /// <summary>The commands of the tour, without those that show a result too.</summary>
    private static IEnumerable<string> Commands() =>
        ConsoleBlock().Matches(Repository.Read("README.md")).SelectMany(static block => block.Groups[1].Value.Split('\n'))
            .Where(static line => line.StartsWith("actorgraph ", StringComparison.Ordinal)).Select(static line => line["actorgraph ".Length..]);

    private static IEnumerable<string> Words(string command) =>
        Word().Matches(command).Select(static word => word.Value.Trim('"'));

    private static string Block(string language) =>
        Regex.Match(Repository.Read("README.md"), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static IEnumerable<string> Lines(IEnumerable<string> lines) => lines.Select(static l => l.Trim()).Where(static l => l.Length > 0);

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
