using System.CommandLine;
using ActorGraph.Cli.Commands;
using ActorGraph.Cli.Help;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli;

/// <summary>The whole program, from arguments to exit code, without any state of its own.</summary>
internal static class App
{
    // Neither @file nor bundled letters: an actor may be called "@handle" or be named by a text that begins with a dash.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static Task<int> RunAsync(
        IReadOnlyList<string> args, AppConsole console, TimeProvider time, CancellationToken cancellationToken) =>
        RunAsync(args, new Session(console, time), cancellationToken);

    /// <summary>One command of a session.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Session session, CancellationToken cancellationToken)
    {
        int code;
        try
        {
            code = await InvokeAsync(args, session, cancellationToken);
        }
        catch (Exception failure)
        {
            code = Failure.Report(failure, session, cancellationToken);
        }

        try
        {
            await session.Console.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (IOException failure)
        {
            return Failure.Report(failure, session, cancellationToken);
        }
    }

    private static Task<int> InvokeAsync(IReadOnlyList<string> args, Session session, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> words = args switch
        {
            [] => ["--help"],
            ["help", ..] => [.. args.Skip(1), "--help"],
            _ => args,
        };
        var root = CommandTree.Build(session, Suggestion.Words(words) ?? words);
        var parsed = root.Parse(words, Parsing);
        if (parsed.Action is not HelpAction and not VersionAction && !Suggestion.IsAsked(root, parsed) && WrongUsage.Explain(parsed) is { } message)
        {
            throw new UsageException(message);
        }

        return parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = session.Console.Out,
                Error = session.Console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellationToken);
    }
}
