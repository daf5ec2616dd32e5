using System.CommandLine;
using ActorGraph.Cli.Json;
using ActorGraph.Cli.Tables;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>A command for each question, made from its declaration.</summary>
internal static class QuestionCommand
{
    private const int RowsOfATable = 25;

    public static void AddTo(Command root, CommandContext context, QuestionDeclaration question)
    {
        var command = new ConsoleCommand(question.Name, question.Summary, Groups.Questions)
        {
            Examples = question.Examples,
            Legend = QuestionLegend.Of(question),
        };
        root.Add(command);
        var positionals = question.Positionals.Select(Positional).ToList();
        positionals.ForEach(command.Add);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var filters = question.Filters == FilterUse.All ? new FilterOptions() : null;
        filters?.AddTo(command, question.RollsUp);
        var own = new OwnOptions(question);
        own.AddTo(command);
        var limit = question.Filters == FilterUse.None
            ? null
            : Values.One<int>("--limit", "N", $"At most N rows; a table shows {RowsOfATable} when absent, JSON all", "a number from 1", Values.Count);
        if (limit is not null)
        {
            command.Add(limit);
        }

        var format = OutputFormat.Option();
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var isJson = parsed.GetValue(format) == OutputFormat.Json;
            var most = limit is null ? null : parsed.GetValue(limit) ?? (isJson ? null : RowsOfATable);
            var values = new QuestionValues(
                [.. positionals.Select(positional => parsed.GetValue(positional)).OfType<string>()],
                filters?.Read(parsed, most) ?? Filters.None with { Limit = most },
                own.Read(parsed));
            await using var graph = context.Open(parsed);
            Show(await question.AskAsync(graph, values, cancellationToken), isJson, context.Session);
            return ExitCode.Done;
        });
    }

    private static Argument<string> Positional(Positional positional) => new(positional.Name.ToUpperInvariant())
    {
        Description = positional.Help,
        Arity = positional.IsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    private static void Show(ShownAnswer answer, bool isJson, Session session)
    {
        if (isJson)
        {
            ConsoleJson.Write(session.Console.Out, answer.Write);
            return;
        }

        AnswerView.Draw(answer, session.Out);
        foreach (var note in answer.Notes)
        {
            session.Note(note);
        }

        if (answer.Count == 0 && answer.Notes.Count == 0)
        {
            session.Note("Nothing was found.");
        }
    }
}
