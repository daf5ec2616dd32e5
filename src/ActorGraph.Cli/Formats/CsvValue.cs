using System.Text.Json;

namespace ActorGraph.Cli.Formats;

/// <summary>What stands in a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsText">Whether somebody wrote it: no number and no truth value.</param>
internal readonly record struct CsvValue(string Text, bool IsText)
{
    private static readonly CsvValue Nothing = new(string.Empty, IsText: false);

    /// <summary>Follows keys into an element; what lies in lists is joined, by a bar in an outer list and by an arrow in an inner one.</summary>
    /// <param name="element">Where the way begins.</param>
    /// <param name="path">The keys that remain.</param>
    /// <param name="depth">How many lists were gone through.</param>
    public static CsvValue Of(JsonElement element, ReadOnlySpan<string> path, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                var items = new List<string>(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    items.Add(Of(item, path, depth + 1).Text);
                }

                return new(string.Join(Sign(depth), items), IsText: true);
            case JsonValueKind.Object when path is [var key, .. var rest]:
                return Of(element.GetProperty(key), rest, depth);
            case JsonValueKind.Object:
                return new(string.Join(Sign(depth), element.EnumerateObject().Select(entry => $"{Inside(entry.Name, depth + 1)}={Of(entry.Value, [], depth + 1).Text}")), IsText: true);
            case JsonValueKind.String:
                var text = element.GetString()!;
                return new(Inside(text, depth), IsText: true);
            case JsonValueKind.Null:
                return Nothing;
            default:
                return new(element.GetRawText(), IsText: false);
        }
    }

    private static char Sign(int depth) => depth == 0 ? '|' : '>';

    /// <summary>A text of a list, whose own signs are not to be taken for the list's.</summary>
    private static string Inside(string text, int depth)
    {
        if (depth == 0 || text.AsSpan().IndexOfAny("\\|>") < 0)
        {
            return text;
        }

        var inside = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
        return depth == 1 ? inside : inside.Replace(">", "\\>", StringComparison.Ordinal);
    }
}
