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

    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, AppConsole console, TimeProvider time, CancellationToken cancellationToken)
    {
        var session = new Session(console, time);
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
            await console.Out.FlushAsync(CancellationToken.None);
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
        var parsed = CommandTree.Build(session, words).Parse(words, Parsing);
        if (parsed.Action is not HelpAction and not VersionAction && WrongUsage.Explain(parsed) is { } message)
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
