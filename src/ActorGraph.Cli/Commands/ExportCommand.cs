using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary><c>export DIR</c>: the live graph as statement files.</summary>
internal static class ExportCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("export", "Write the graph as statement files, one for each dataset.", Groups.Files)
        {
            Examples = ["export backup", "export backup --format yaml"],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var folder = new Argument<string>("DIR") { Description = "The folder to write into; made when it is not there" };
        var format = Values.One(
            "--format", "FORMAT", "jsonl (when absent) or yaml", "jsonl or yaml",
            Values.Word(("jsonl", StatementFileFormat.JsonLines), ("yaml", StatementFileFormat.Yaml)));
        command.Add(folder);
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = context.Open(parsed, out var graph);
            var path = parsed.GetRequiredValue(folder);
            await graph.ExportAsync(path, parsed.GetValue(format) ?? StatementFileFormat.JsonLines, cancellationToken);
            context.Session.Note($"The graph was written into {path}; read it again with: actorgraph import {path}");
            return ExitCode.Done;
        });
    }
}
