namespace ActorGraph.Tests.Cli.Shell;

public sealed class ShellTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync() => await Piped("").RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_pipe_is_answered_as_the_commands_would_be()
    {
        var result = await Piped("who-backs belmark --format csv\n\n# a remark\nactorgraph find harbour\nwho backs Belmark? --format csv\n").RunAsync("shell");

        var backs = (await Piped("").RunAsync("who-backs", "belmark", "--format", "csv")).Out;
        var found = (await Piped("").RunAsync("find", "harbour")).Out;
        Assert.Equal((0, backs + found + backs), (result.Code, result.Out));
        Assert.Equal("note: read as: actorgraph who-backs belmark\n", result.Error);
    }

    [Theory]
    [InlineData("who-backs nobody-here\nstatus", 0)]
    [InlineData("status\nwho-backs nobody-here", 5)]
    [InlineData("who-backs nobody-here\nexit\nstatus", 5)]
    [InlineData("who-backs\n", 2)]
    [InlineData("frobnicate\n", 2)]
    [InlineData("shell\n", 2)]
    [InlineData("import - --format jsonl --dataset x\n", 2)]
    [InlineData("", 0)]
    public async Task Errors_do_not_end_it_and_the_last_code_is_its_own(string script, int code)
    {
        var result = await Piped(script).RunAsync("shell");

        Assert.Equal(code, result.Code);
        Assert.DoesNotContain("actorgraph>", result.Out + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_store_is_the_commands_store()
    {
        var result = await new ConsoleRun { Input = "find harbour\nfind harbour --store nowhere.db\n" }.RunAsync("shell", "--store", folder.File("graph.db"));

        Assert.Equal(4, result.Code);
        Assert.Contains("harbour-herald", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_imported_is_there_for_the_next_question()
    {
        var path = folder.Write("more.yaml", "dataset: more\nactors: [{ id: newcomer, name: Newcomer }]\n");
        var result = await Piped($"find newcomer\nimport {path}\nfind newcomer\n").RunAsync("shell");

        Assert.Equal(0, result.Code);
        Assert.Contains("newcomer", result.Out[result.Out.IndexOf("more", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_terminal_it_prompts_completes_and_remembers()
    {
        var result = await Typed("find newc{Tab}\nwho-backs bel{Tab}--format c{Tab}\nwho-backs nobody-here\n^D").RunAsync("shell");

        Assert.Equal(0, result.Code);
        Assert.Contains("\ractorgraph> who-backs belmark --format csv ", result.Error, StringComparison.Ordinal);
        Assert.Equal((await Piped("").RunAsync("who-backs", "belmark", "--format", "csv")).Out, result.Out);
        Assert.Contains("error: No actor is called \"nobody-here\"", result.Error, StringComparison.Ordinal);
        Assert.Equal("find newc\nwho-backs belmark --format csv \nwho-backs nobody-here\n", await File.ReadAllTextAsync(folder.File("history"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("whom-o{Tab}", "whom-opposes ")]
    [InlineData("who-backs officers --cert{Tab}pro{Tab}", "who-backs officers --certainty probable ")]
    [InlineData("who-backs \"off{Tab}", "who-backs officers ")]
    [InlineData("who-backs government{Tab}b{Tab}", "who-backs \"Government of Belmark\" ")]
    [InlineData("who-backs belmark --speaker DAN{Tab}", "who-backs belmark --speaker dana-ives ")]
    [InlineData("who backs government of be{Tab}", "who backs Government of Belmark ")]
    [InlineData("help fi{Tab}", "help find ")]
    [InlineData("rankings --by bro{Tab}", "rankings --by brokers ")]
    [InlineData("find bel{Tab}", "find bel")]
    public async Task Completes(string typed, string expected)
    {
        var result = await Typed(typed + "^C").RunAsync("shell");

        Assert.Contains($"\ractorgraph> {expected}\u001b[K", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_stops_the_question_and_not_the_shell()
    {
        using var interrupts = new ActorGraph.Cli.Terminal.Interrupts();
        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => interrupts.RunAsync(async token =>
        {
            Assert.True(interrupts.Interrupt());
            await Task.Delay(Timeout.Infinite, token);
            return 0;
        }));

        Assert.NotNull(stopped);
        Assert.False(interrupts.Program.IsCancellationRequested);
        Assert.False(interrupts.Wait(interrupts.Terminate));
        Assert.True(interrupts.Terminate());
        Assert.True(interrupts.Program.IsCancellationRequested);
        Assert.False(interrupts.Interrupt());
    }

    [Fact]
    public async Task A_script_is_stopped_as_a_whole()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.Equal(130, (await Piped("status\nstatus\n").RunUntilAsync(source.Token, "shell")).Code);
    }

    private ConsoleRun Piped(string script) => new() { Store = folder.File("graph.db"), Input = script, ["COLUMNS"] = "80" };

    private ConsoleRun Typed(string typed) => new()
    {
        Store = folder.File("graph.db"), Keyboard = new TypedKeys(typed), IsErrorWatched = true, ["COLUMNS"] = "80", ["NO_COLOR"] = "1",
        ["ACTORGRAPH_HISTORY"] = folder.File("history"),
    };
}
