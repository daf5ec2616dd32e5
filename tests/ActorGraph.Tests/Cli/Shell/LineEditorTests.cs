using ActorGraph.Cli.Shell;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Tests.Cli.Shell;

public sealed class LineEditorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("abc\n", "abc")]
    [InlineData("ac{LeftArrow}b\n", "abc")]
    [InlineData("bc{Home}a\n", "abc")]
    [InlineData("bc^Aa^Ed\n", "abcd")]
    [InlineData("abx{Backspace}c\n", "abc")]
    [InlineData("xabc{Home}{Delete}\n", "abc")]
    [InlineData("abc{Delete}\n", "abc")]
    [InlineData("{Backspace}{LeftArrow}abc{RightArrow}{RightArrow}\n", "abc")]
    [InlineData("who backs cuba^W^Wopposes\n", "who opposes")]
    [InlineData("abc^U\n", "")]
    [InlineData("abcd{LeftArrow}^K\n", "abc")]
    [InlineData("abc^Cdef\n", "")]
    [InlineData("nai\u0308ve{LeftArrow}{LeftArrow}{Backspace}\n", "nave")]
    [InlineData("\ud83d\ude00a{LeftArrow}{Backspace}\n", "a")]
    [InlineData("a\u202eb\u001bc\n", "abc")]
    [InlineData("{UpArrow}\n", "second")]
    [InlineData("{UpArrow}{UpArrow}{UpArrow}\n", "first")]
    [InlineData("typed{UpArrow}{UpArrow}{DownArrow}{DownArrow}{DownArrow}\n", "typed")]
    [InlineData("^P^P^N\n", "second")]
    [InlineData("a^Db\n", "ab")]
    public async Task Keys_do_what_they_do_in_shells(string typed, string expected) => Assert.Equal(expected, await ReadAsync(new(typed)));

    [Fact]
    public async Task Control_D_on_an_empty_line_ends() => Assert.Null(await ReadAsync(new("^D")));

    [Theory]
    [InlineData("who-ba{Tab}\n", "who-backs ")]
    [InlineData("who{Tab}\n", "who")]
    [InlineData("frob{Tab}\n", "frob")]
    public async Task The_tabulator_completes_what_is_certain(string typed, string expected) => Assert.Equal(expected, await ReadAsync(new(typed)));

    [Fact]
    public async Task The_second_tabulator_shows_the_choices()
    {
        var shown = new StringWriter();
        await ReadAsync(new("who-{Tab}{Tab}\n"), shown);

        Assert.Contains("  who-backs\n  who-opposes\n", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_line_is_shown_around_the_cursor_in_one_row()
    {
        var shown = new StringWriter();
        var typed = string.Concat(Enumerable.Repeat("界ab", 30));

        Assert.Equal(typed, await ReadAsync(new(typed + "\n") { Width = 40 }, shown));
        var rows = shown.ToString().Split('\r', '\n').Where(static row => row.StartsWith("actorgraph> ", StringComparison.Ordinal)).ToList();
        Assert.All(rows, static row => Assert.InRange(row.Replace("\u001b[K", "", StringComparison.Ordinal).Sum(static c => c == '界' ? 2 : 1), 12, 39));
        Assert.EndsWith("ab\u001b[K", rows[^1], StringComparison.Ordinal);
    }

    private async Task<string?> ReadAsync(TypedKeys keys, StringWriter? shown = null)
    {
        var console = new AppConsole
        {
            Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null,
            Environment = name => name == History.Variable ? folder.File("history") : null,
        };
        var history = History.Open(console, static _ => { });
        history.Add("first");
        history.Add("second");
        var completer = new Completer(new ActorGraph.Cli.Session(console, TimeProvider.System), static (_, _) => Task.FromResult<IReadOnlyList<string>>([]));
        var editor = new LineEditor(keys, shown ?? new StringWriter(), console.Interrupts, history, completer);
        return await editor.ReadAsync(TestContext.Current.CancellationToken);
    }
}
