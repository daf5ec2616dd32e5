using System.CommandLine;
using ActorGraph.Cli.Json;
using ActorGraph.Cli.Tables;
using ActorGraph.Vocabularies;

namespace ActorGraph.Cli.Commands;

/// <summary><c>vocabulary</c>: the predicates that come with the program.</summary>
internal static class VocabularyCommand
{
    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("vocabulary", "List the predicates that statement files may use, with stance and codes.", Groups.About)
        {
            Examples = ["vocabulary", "vocabulary --format json"],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var format = OutputFormat.Option(OutputFormat.OfOutcomes);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var predicates = Vocabulary.Shipped.Predicates;
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                ConsoleJson.Write(context.Session.Console.Out, predicates, ConsoleJsonTypes.Default.IReadOnlyListPredicate);
            }
            else
            {
                PredicateTable.Draw(predicates, context.Session.Out);
            }

            return ExitCode.Done;
        });
    }
}
