using System.Globalization;
using System.Text;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Formats;

/// <summary>Ids and names as Mermaid takes them for nothing else.</summary>
internal static class MermaidText
{
    /// <summary>
    /// An actor's id behind a prefix, so that <c>end</c>, <c>graph</c> or <c>x</c> is no word of Mermaid's; all but letters, digits and single
    /// hyphens between them is written as its code.
    /// </summary>
    public static string Id(string id)
    {
        var text = new StringBuilder("a_", id.Length + 8);
        for (var index = 0; index < id.Length; index++)
        {
            if (char.IsAsciiLetterOrDigit(id[index]) || (id[index] == '-' && index + 1 < id.Length && char.IsAsciiLetterOrDigit(id[index + 1])))
            {
                text.Append(id[index]);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"_{(int)id[index]:x2}");
            }
        }

        return text.ToString();
    }

    /// <summary>A text in quotes: signs that Mermaid, Markdown or a browser would read are written as their codes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var character in Plain.Text(text))
        {
            if (char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character) && character is not (' ' or ',' or '\'' or '(' or ')' or '-' or '.'))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"#{(int)character};");
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }
}
