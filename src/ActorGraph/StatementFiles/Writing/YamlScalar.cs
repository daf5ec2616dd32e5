using System.Globalization;
using System.Text;

namespace ActorGraph.StatementFiles.Writing;

/// <summary>Writes a text as a YAML scalar on one line: bare where every reader takes it for a text, else in double quotes.</summary>
internal static class YamlScalar
{
    /// <summary>What other YAML readers take for something else than a text.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null", "yes", "no", "on", "off", "y", "n" };

    public static string Write(string text) => IsBare(text) ? text : Quote(text);

    private static bool IsBare(string text)
    {
        if (text.Length == 0 || Words.Contains(text) || !(char.IsLetter(text[0]) || IsDate(text)) || text[^1] is ' ' or ':')
        {
            return false;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var isPlain = char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '(' or ')' || (letter is ' ' && text[at - 1] != ' ')
                || (letter is ':' && text[at + 1] != ' ');
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>2026-01-04, 2024/.., ../2026: nobody quotes these.</summary>
    private static bool IsDate(string text) => Time.When.TryParse(text, out var when, out _) && when.ToString() == text;

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsHidden(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Controls, line breaks of any kind, and marks that turn the direction of writing: harmless where they can be seen.</summary>
    private static bool IsHidden(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
