using System.CommandLine;
using System.CommandLine.Invocation;

namespace ActorGraph.Cli.Help;

/// <summary>Prints the program's version.</summary>
internal sealed class VersionAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Out.Line(typeof(VersionAction).Assembly.GetName().Version?.ToString(3) ?? "unknown");
        return ExitCode.Done;
    }
}
