using ActorGraph.Cli.Commands;
using ActorGraph.Cli.Json;
using ActorGraph.Cli.Tables;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Formats;

/// <summary>The formats that show an answer as a whole.</summary>
internal static class AnswerPages
{
    public static void Write(string format, ShownAnswer answer, Session session)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ConsoleJson.Write(session.Console.Out, answer.Write);
                break;
            case AnswerFormats.Markdown:
                MarkdownTable.Write(session.Console.Out, answer);
                break;
            case AnswerFormats.Mermaid:
                MermaidChart.Write(session.Console.Out, answer.Sketch());
                Notes(answer, session);
                break;
            default:
                AnswerView.Draw(answer, session.Out);
                Notes(answer, session);
                break;
        }
    }

    private static void Notes(ShownAnswer answer, Session session)
    {
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
