using System.CommandLine;
using ActorGraph.Cli.Imports;

namespace ActorGraph.Cli.Commands;

/// <summary><c>remove DATASET</c>: what only this dataset says is dropped.</summary>
internal static class RemoveCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("remove", "Drop a dataset: what no other dataset says is kept, dated, but in no answer.", Groups.Files)
        {
            Examples = ["remove wire", "remove wire --dry-run"],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var dataset = new Argument<string>("DATASET") { Description = "Its name, as actorgraph status shows it" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change and write nothing" };
        var format = OutputFormat.Option(OutputFormat.OfOutcomes);
        command.Add(dataset);
        command.Add(dryRun);
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(dataset);
            var dry = parsed.GetValue(dryRun);
            await using var opened = context.Open(parsed, out var graph);

            // Naming the dataset accepts that it shrinks.
            var options = new ImportOptions { DryRun = dry, AcceptShrink = [name] };
            var report = await graph.RemoveAsync(name, options, cancellationToken);
            var view = new ImportView(context.Session, parsed.GetValue(format) == OutputFormat.Json);
            await view.ShowAsync(report, dry, graph);
            return ExitCode.Done;
        });
    }
}
