using System.Buffers;
using System.Text;
using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Formats;

/// <summary>An answer as a Markdown table of its question's columns, its notes as a list below.</summary>
internal static class MarkdownTable
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>&|~$#\n\r");

    public static void Write(TextWriter writer, ShownAnswer answer)
    {
        Row(writer, answer.Heads.Select(static head => head.Title));
        Row(writer, answer.Heads.Select(static head => head.IsNumber ? "--:" : "---"));
        for (var row = 0; row < answer.Count; row++)
        {
            var index = row;
            Row(writer, Enumerable.Range(0, answer.Heads.Count).Select(column => Escaped(answer.Cell(index, column))));
        }

        if (answer.Notes.Count > 0)
        {
            writer.WriteLine();
        }

        foreach (var note in answer.Notes)
        {
            writer.WriteLine($"- {Escaped(note)}");
        }
    }

    private static void Row(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escaped(string text)
    {
        text = Plain.Lines(text);
        if (!text.AsSpan().ContainsAny(Markup))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\n' => escaped.Append("<br>"),
                _ when Markup.Contains(character) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
