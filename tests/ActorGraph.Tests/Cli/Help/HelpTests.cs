using ActorGraph.Questions;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli.Help;

public sealed class HelpTests
{
    private static readonly string[] OwnCommands = ["import", "check", "remove", "export", "vocabulary", "schema", "ask", "shell"];

    public static TheoryData<string> Commands => [.. OwnCommands, .. Catalogue.Questions.Select(static question => question.Name)];

    [Fact]
    public async Task Lists_every_command_for_a_stranger()
    {
        var result = await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync();

        Assert.Equal(0, result.Code);
        Assert.All(Commands, command => Assert.Contains($"\n  {command.Data}", result.Out, StringComparison.Ordinal));
        Assert.Equal(result, await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync("--help"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Explains_each_command_with_an_example_and_exit_codes(string command)
    {
        var result = await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync(command, "--help");

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.Contains($"Examples\n  actorgraph {command}", result.Out, StringComparison.Ordinal);
        Assert.Contains("Exit codes", result.Out, StringComparison.Ordinal);
        Assert.Contains("--store STORE", result.Out, StringComparison.Ordinal);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Equal(result, await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync("help", command));
    }

    [Fact]
    public async Task Who_backs() => Snapshot.Match((await new ConsoleRun { ["COLUMNS"] = "80" }.RunAsync("who-backs", "--help")).Out);

    [Fact]
    public async Task Says_its_version()
    {
        var result = await new ConsoleRun().RunAsync("--version");

        Assert.Equal(0, result.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Out);
    }
}
