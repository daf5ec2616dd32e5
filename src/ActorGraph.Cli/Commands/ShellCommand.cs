using System.CommandLine;
using ActorGraph.Cli.Shell;
using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>Takes one command or question after the other, with the store kept open.</summary>
internal static class ShellCommand
{
    public const string Name = "shell";

    private const int MostNames = 50;

    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand(Name, "Asks one question after the other, with history and completion; also from a pipe.", Groups.Questions)
        {
            Examples = ["shell", "shell --store http://localhost:7474"],
        };
        root.Add(command);
        if (context.IsNamed(Name))
        {
            command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(context.Store), context.Session, cancellationToken));
        }
    }

    private static async Task<int> RunAsync(string? store, Session caller, CancellationToken cancellationToken)
    {
        await using var kept = new KeptGraphs();
        var console = caller.Console;
        if (console.OpenKeyboard() is not { } keyboard || console.Given("TERM") == "dumb")
        {
            using var lines = new PipedLines(console.OpenInput(), cancellationToken);
            return await new ShellLoop(() => Inner(console, caller, store, kept), lines).RunAsync(cancellationToken);
        }

        var history = History.Open(console, caller.Note);
        var completer = new Completer(Begin(), (text, token) => NamesAsync(text, Begin(), token));
        var editor = new LineEditor(keyboard, console.Error, console.Interrupts, history, completer);
        caller.Note("Type a command or a question; help shows the commands, exit or Ctrl-D ends, the tabulator completes.");
        return await new ShellLoop(Begin, new TypedLines(editor, history, console.Interrupts)).RunAsync(cancellationToken);

        Session Begin() => Inner(console with { TerminalWidth = console.OutIsTerminal ? keyboard.Width : null }, caller, store, kept);
    }

    private static Session Inner(AppConsole console, Session caller, string? store, KeptGraphs kept) => new(
        console with { OpenInput = static () => throw new UsageException("The shell reads its own input: import a file, or import from a pipe without the shell.") },
        caller.Time)
    {
        Store = store, Kept = kept,
    };

    private static async Task<IReadOnlyList<string>> NamesAsync(string text, Session session, CancellationToken cancellationToken)
    {
        try
        {
            var address = StoreAddress.Of(null, session);
            var graph = session.Kept!.Get(address, () => StoreAddress.Open(address, session));
            return await NameBeginnings.ListAsync(graph, text, MostNames, cancellationToken);
        }
        catch (ActorGraphException)
        {
            // No store, no names: who types a question is told why.
            return [];
        }
    }
}
