using System.CommandLine;
using ActorGraph.Cli.Imports;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Commands;

/// <summary><c>import PATH…</c>: statement files in, and the answer at the end.</summary>
internal static class ImportCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("import", "Read statement files into the graph and show who backs and who opposes whom.", Groups.Files)
        {
            Examples =
            [
                "import seeds",
                "import seeds more.yaml --dry-run",
                "import feed.jsonl --skip-invalid --max-invalid 2%",
                "import - --format jsonl --dataset wire < wire.jsonl",
            ],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var input = new InputOptions(command);
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change and write nothing" };
        var acceptShrink = Values.Names("--accept-shrink", "DATASET", "Accept this once that this dataset loses many ties (repeat)");
        command.Add(dryRun);
        input.AddSkipping(command);
        command.Add(acceptShrink);
        command.Add(input.Output);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed,
            input,
            input.Read(parsed, context.Session) with { DryRun = parsed.GetValue(dryRun), AcceptShrink = parsed.GetValue(acceptShrink) ?? [] },
            cancellationToken));
    }

    private static async Task<int> RunAsync(
        CommandContext context, ParseResult parsed, InputOptions input, ImportOptions options, CancellationToken cancellationToken)
    {
        var session = context.Session;
        var view = new ImportView(session, input.IsJson(parsed));
        await using var opened = context.Open(parsed, out var graph);
        try
        {
            ImportReport report;
            using (var progress = ProgressLine.For(session))
            {
                report = await graph.ImportAsync(input.Paths(parsed), options, progress, cancellationToken);
            }

            view.Findings(report);
            await view.ShowAsync(report, options.DryRun, graph);
            return ExitCode.Done;
        }
        catch (InvalidInputException invalid)
        {
            view.Errors(invalid);
            return ExitCode.InvalidInput;
        }
    }
}
