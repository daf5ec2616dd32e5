using System.Text;
using ActorGraph.Cli;
using ActorGraph.Cli.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Cli;

/// <summary>Runs the whole program in this process, with streams, a terminal and an environment of its own.</summary>
internal sealed class ConsoleRun
{
    private readonly Dictionary<string, string> environment = [];

    /// <summary>The day it is.</summary>
    public static readonly DateTimeOffset Today = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Columns of the terminal; null: results go into a pipe.</summary>
    public int? Terminal { get; init; }

    public bool IsErrorWatched { get; init; }

    public string Input { get; init; } = string.Empty;

    public string? Store { get; init; }

    /// <summary>The keys of who sits at the terminal; null when nobody does.</summary>
    internal IKeyboard? Keyboard { get; init; }

    internal Interrupts Interrupts { get; init; } = new();

    public string? this[string variable]
    {
        init => environment[variable] = value!;
    }

    public Task<ConsoleResult> RunAsync(params string[] args) => RunUntilAsync(TestContext.Current.CancellationToken, args);

    public async Task<ConsoleResult> RunUntilAsync(CancellationToken cancellationToken, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        if (Store is not null)
        {
            environment["ACTORGRAPH_STORE"] = Store;
        }

        var console = new AppConsole
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            OpenKeyboard = () => Keyboard,
            Interrupts = Interrupts,
            Environment = environment.GetValueOrDefault,
            OutIsTerminal = Terminal is not null,
            ErrorIsTerminal = IsErrorWatched,
            TerminalWidth = Terminal,
        };
        var code = await App.RunAsync(args, console, new FakeTimeProvider(Today), cancellationToken);
        return new ConsoleResult(code, output.ToString(), error.ToString());
    }
}

/// <summary>How the program ended and what it said.</summary>
internal sealed record ConsoleResult(int Code, string Out, string Error);
