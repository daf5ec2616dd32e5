using System.CommandLine;
using ActorGraph.StatementFiles;

namespace ActorGraph.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of statement files, for editors.</summary>
internal static class SchemaCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("schema", "Print the JSON Schema of statement files, so that editors complete and check them.", Groups.About)
        {
            Examples = ["schema > statements.schema.json"],
        };
        root.Add(command);
        command.SetAction(parsed =>
        {
            context.Session.Console.Out.Write(StatementFileSchema.Text);
            return ExitCode.Done;
        });
    }
}
