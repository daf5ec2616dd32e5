using ActorGraph.Cli.Shell;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Tests.Cli.Shell;

public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lines_are_there_the_next_time()
    {
        var history = Open();
        history.Add("one");
        history.Add("two");
        history.Add("two");
        history.Add(" secret");
        history.Add(string.Empty);

        Assert.Equal(["one", "two"], Open().Lines);
    }

    [Fact]
    public void Nobody_else_may_read_them()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        File.WriteAllText(folder.File("open"), "old\n");
        File.SetUnixFileMode(folder.File("open"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.GroupRead);

        Open("open").Add("one");
        Open(Path.Combine("deep", "er", "history")).Add("one");

        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(own, File.GetUnixFileMode(folder.File("open")));
        Assert.Equal(own, File.GetUnixFileMode(folder.File(Path.Combine("deep", "er", "history"))));
        Assert.Equal(own | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File(Path.Combine("deep", "er"))));
    }

    [Fact]
    public void The_file_does_not_grow_for_ever()
    {
        File.WriteAllLines(folder.File("history"), Enumerable.Range(1, 2500).Select(static number => $"line {number}").Append("\u001b[2J"));

        Assert.Equal((999, "line 1502"), (Open().Lines.Count - 1, Open().Lines[1]));
        Assert.Equal(1000, File.ReadAllLines(folder.File("history")).Length);
    }

    [Theory]
    [InlineData("XDG_STATE_HOME", "", "actorgraph/history")]
    [InlineData("HOME", "", ".local/state/actorgraph/history")]
    public void Lies_where_state_lies(string variable, string value, string place)
    {
        History.Open(Console(name => name == variable ? Path.Combine(folder.Path, value) : null), static _ => { }).Add("one");

        Assert.True(File.Exists(folder.File(place)));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_said_once_and_is_no_hindrance()
    {
        var notes = new List<string>();
        File.WriteAllText(folder.File("file"), "");
        var history = History.Open(Console(name => name == History.Variable ? folder.File("file/history") : null), notes.Add);
        history.Add("one");

        Assert.StartsWith("What is typed is not remembered: ", Assert.Single(notes), StringComparison.Ordinal);
        Assert.Equal(["one"], history.Lines);
    }

    private History Open(string name = "history") => History.Open(Console(variable => variable == History.Variable ? folder.File(name) : null), static text => Assert.Fail(text));

    private static AppConsole Console(Func<string, string?> environment) =>
        new() { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Environment = environment };
}
