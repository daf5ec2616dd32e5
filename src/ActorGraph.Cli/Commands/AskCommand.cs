using System.CommandLine;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>Reads a question in words, says as which command, and answers it.</summary>
internal static class AskCommand
{
    public const string Name = "ask";

    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand(Name, "A question in words, read as one of those above.", Groups.Questions)
        {
            Examples = ["ask \"who backs Venezuela?\"", "ask \"does Cuba back Venezuela?\" --format mermaid", "ask what does Marco Rubio say about Cuba"],
        };
        root.Add(command);
        var phrase = new Argument<string[]>("PHRASE") { Description = "the question, with or without quotes", Arity = ArgumentArity.OneOrMore };
        command.Add(phrase);
        if (!context.IsNamed(Name))
        {
            return;
        }

        var limit = QuestionCommand.Limit();
        var format = OutputFormat.Option(AnswerFormats.All);
        command.Add(limit);
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = context.Open(parsed, out var graph);
            return await AskAsync(
                string.Join(' ', parsed.GetRequiredValue(phrase)), parsed.GetRequiredValue(format), parsed.GetValue(limit), graph, context.Session, cancellationToken);
        });
    }

    private static async Task<int> AskAsync(string text, string format, int? limit, Graph graph, Session session, CancellationToken cancellationToken)
    {
        var answer = await PhraseReader.ReadAsync(graph, text, cancellationToken);
        if (answer.Reading is not { } reading)
        {
            session.Fail(answer.IsAmbiguous
                ? "That can be read in several ways; ask one of these:"
                : "No question is put in these words; the nearest are:");
            foreach (var nearest in answer.Nearest)
            {
                session.Error.Line($"  actorgraph {nearest}");
            }

            return ExitCode.Usage;
        }

        session.Note($"read as: actorgraph {reading.Command}");
        AnswerFormats.Check(reading.Question, format);
        var most = reading.Question.Filters == FilterUse.None ? null : limit ?? AnswerFormats.DefaultLimit(format);
        await AnswerFormats.WriteAsync(format, reading.Question, graph, reading.Values(most), session, cancellationToken);
        return ExitCode.Done;
    }
}
