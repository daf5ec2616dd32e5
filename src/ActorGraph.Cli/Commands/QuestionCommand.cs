using System.CommandLine;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>A command for each question, made from its declaration.</summary>
internal static class QuestionCommand
{
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
            : Limit();
        if (limit is not null)
        {
            command.Add(limit);
        }

        var format = OutputFormat.Option(AnswerFormats.Of(question), word => AnswerFormats.Refusal(question, word));
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var shown = parsed.GetRequiredValue(format);
            var most = limit is null ? null : parsed.GetValue(limit) ?? AnswerFormats.DefaultLimit(shown);
            var values = new QuestionValues(
                [.. positionals.Select(positional => parsed.GetValue(positional)).OfType<string>()],
                filters?.Read(parsed, most) ?? Filters.None with { Limit = most },
                own.Read(parsed));
            await using var opened = context.Open(parsed, out var graph);
            await AnswerFormats.WriteAsync(shown, question, graph, values, context.Session, cancellationToken);
            return ExitCode.Done;
        });
    }

    /// <summary>The option that cuts rows off.</summary>
    public static Option<int?> Limit() => Values.One<int>(
        "--limit", "N", $"At most N rows; a table shows {AnswerFormats.RowsOfATable} when absent, other formats all", "a number from 1", Values.Count);

    private static Argument<string> Positional(Positional positional)
    {
        var name = positional.Name.ToUpperInvariant();
        var argument = positional.Name == PhraseSlots.Text ? new Argument<string>(name) : new ActorArgument(name);
        argument.Description = positional.Help;
        argument.Arity = positional.IsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne;
        return argument;
    }
}
