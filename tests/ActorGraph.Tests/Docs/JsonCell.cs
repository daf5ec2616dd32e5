using System.Text.Json;

namespace ActorGraph.Tests.Docs;

/// <summary>What stands at a path of keys, such as <c>actor.id</c>, in words short enough for a table.</summary>
internal static class JsonCell
{
    public static string Of(JsonElement value, string path) => Of(value, path.Split('.'));

    /// <summary>Of a list each one; a list within a list is a chain.</summary>
    private static string Of(JsonElement value, ReadOnlySpan<string> keys, string between = ", ")
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var cells = new List<string>();
            foreach (var one in value.EnumerateArray())
            {
                between = one.ValueKind == JsonValueKind.Array ? "; " : between;
                cells.Add(Of(one, keys, " → "));
            }

            return string.Join(between, cells);
        }

        return keys is [var key, .. var rest] && value.ValueKind == JsonValueKind.Object ? Of(value.GetProperty(key), rest)
            : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText()
            : value.ToString();
    }
}
