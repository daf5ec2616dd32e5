using System.Text;
using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>Makes, of a name that no file declares, the actor line that would declare it.</summary>
internal static class UndeclaredActors
{
    /// <summary>An actor in flow notation, ready to be pasted under <c>actors:</c>.</summary>
    public static string Line(string name) => $"- {{ id: {Slug(name)}, name: {Quoted(name)}, kind: unknown }}";

    /// <summary>The id that a name suggests: <c>[a-z0-9][a-z0-9._:-]*</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in Folding.Fold(name))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "actor";
    }

    /// <summary>Always in double quotes, which hold any name; JSON's escapes are YAML's too.</summary>
    private static string Quoted(string name) =>
        "\"" + System.Text.Json.JsonEncodedText.Encode(name, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
