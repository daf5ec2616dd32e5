using ActorGraph.Cli.Commands;

namespace ActorGraph.Cli.Shell;

/// <summary>Does what each line says: a command without the program's name, or a question in words.</summary>
/// <param name="begin">Makes the session of one command, fitted to the terminal as it is then.</param>
/// <param name="lines">The lines.</param>
internal sealed class ShellLoop(Func<Session> begin, ILines lines)
{
    private const string Help = "help";

    private static readonly string[] Ends = ["exit", "quit"];

    /// <summary>What can be said to a shell only.</summary>
    public static readonly IReadOnlyList<string> OwnCommands = [Help, .. Ends];

    private readonly HashSet<string> commands = [.. CommandTree.Build(begin(), []).Subcommands.Select(static command => command.Name)];

    /// <summary>Runs until there is no other line.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        while (await lines.ReadAsync(cancellationToken) is { } line)
        {
            var words = ShellWords.Of(line.Trim());
            if (words is [] or [['#', ..], ..])
            {
                continue;
            }

            if (words is [var end] && Ends.Contains(end))
            {
                break;
            }

            code = await lines.RunAsync(token => RunAsync(words, token));
            cancellationToken.ThrowIfCancellationRequested();
        }

        return lines.Code(code);
    }

    private Task<int> RunAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var session = begin();
        if (words[0] == ShellCommand.Name)
        {
            session.Fail("This is the shell already: type a command or a question, or exit.");
            return Task.FromResult(ExitCode.Usage);
        }

        var isCommand = words[0] == Help || words[0].StartsWith('-') || commands.Contains(words[0]);
        return App.RunAsync(isCommand ? words : [AskCommand.Name, .. words], session, cancellationToken);
    }
}
