using System.CommandLine;
using System.CommandLine.Invocation;

namespace ActorGraph.Cli.Help;

/// <summary>Prints the help of the command it stands behind.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var page = new HelpPage(session.Out);
        if (parseResult.CommandResult.Command is RootCommand root)
        {
            page.Write(root);
        }
        else
        {
            page.Write(parseResult.CommandResult.Command);
        }

        return ExitCode.Done;
    }
}
