using System.Buffers;
using System.Globalization;
using System.Text;
using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Ids: <c>[a-z0-9][a-z0-9._:-]*</c>.</summary>
internal static class Slug
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._:-");

    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length > 0 && (char.IsAsciiLetterLower(text[0]) || char.IsAsciiDigit(text[0])) && !text.ContainsAnyExcept(Letters);

    /// <summary>The id that a name suggests: <c>dana-ives</c> for "Dana Ives"; null when it has no letter that could stand in one.</summary>
    public static string? Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in Folding.Fold(name))
        {
            if (Letters.Contains(letter))
            {
                slug.Append(letter);
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-', '.', '_', ':');
        return Is(text) ? text : null;
    }
}
