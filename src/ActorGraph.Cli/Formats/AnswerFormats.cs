using ActorGraph.Cli.Commands;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Formats;

/// <summary>The formats of answers, and the way of an answer into each.</summary>
internal static class AnswerFormats
{
    /// <summary>How many rows a table shows when nobody says.</summary>
    public const int RowsOfATable = 25;

    public const string JsonLines = "jsonl";
    public const string Csv = "csv";
    public const string Markdown = "markdown";
    public const string Mermaid = "mermaid";

    private static readonly IReadOnlyList<string> OfRows = [OutputFormat.Table, OutputFormat.Json, JsonLines, Csv, Markdown];

    /// <summary>All formats.</summary>
    public static readonly IReadOnlyList<string> All = [.. OfRows, Mermaid];

    /// <summary>What a question's answers can be shown as.</summary>
    public static IReadOnlyList<string> Of(QuestionDeclaration question) => question.IsDrawn ? All : OfRows;

    /// <summary>Why a format is refused that other questions have, to stand before what there is.</summary>
    public static string? Refusal(QuestionDeclaration question, string word) =>
        word == Mermaid ? $"There are no ties in the rows of {question.Name} to be drawn: " : null;

    /// <summary>Refuses a format that a question does not have.</summary>
    public static void Check(QuestionDeclaration question, string format)
    {
        if (!Of(question).Contains(format))
        {
            throw new UsageException(Refusal(question, format) + OutputFormat.Takes(Of(question), format));
        }
    }

    /// <summary>How many rows are wanted when nobody says; null is all.</summary>
    public static int? DefaultLimit(string format) => format == OutputFormat.Table ? RowsOfATable : null;

    /// <summary>Puts the question and writes its answer: rows to stdout, notes to stderr unless the format has a place for them.</summary>
    public static async Task WriteAsync(
        string format, QuestionDeclaration question, Graph graph, QuestionValues values, Session session, CancellationToken cancellationToken)
    {
        if (format is JsonLines or Csv)
        {
            var writer = session.Console.Out;
            IRowFormat rows = format == Csv ? new CsvRows(writer, question.RowShape) : new JsonLinesRows(writer, question.RowShape);
            await foreach (var row in question.StreamAsync(graph, values, session.Note, cancellationToken))
            {
                rows.Write(row);
            }

            rows.End();
            return;
        }

        AnswerPages.Write(format, await question.AskAsync(graph, values, cancellationToken), session);
    }
}
