using System.CommandLine;
using ActorGraph.Cli.Imports;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Commands;

/// <summary><c>check PATH…</c>: everything an import would find wrong, and nothing written.</summary>
internal static class CheckCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("check", "Say everything that is wrong with statement files, and write nothing.", Groups.Files)
        {
            Examples = ["check seeds", "check article.yaml --format json"],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var input = new InputOptions(command);
        input.AddSkipping(command);
        command.Add(input.Output);
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, input, cancellationToken));
    }

    private static async Task<int> RunAsync(CommandContext context, ParseResult parsed, InputOptions input, CancellationToken cancellationToken)
    {
        var session = context.Session;
        var view = new ImportView(session, input.IsJson(parsed));
        await using var opened = context.Open(parsed, out var graph);
        try
        {
            ImportReport report;
            using (var progress = ProgressLine.For(session))
            {
                report = await graph.CheckAsync(input.Paths(parsed), input.Read(parsed, session), progress, cancellationToken);
            }

            view.Findings(report);
            view.Checked(report);
            return ExitCode.Done;
        }
        catch (InvalidInputException invalid)
        {
            view.Errors(invalid);
            return ExitCode.InvalidInput;
        }
    }
}
