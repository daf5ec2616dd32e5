using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.Importing;

/// <summary>The small JSON texts that stores keep in one column.</summary>
internal static class JsonTexts
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> texts) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    });

    /// <summary>An object of texts.</summary>
    public static string Map(IEnumerable<KeyValuePair<string, string>> texts) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, text) in texts)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    });

    /// <summary>Reads what <see cref="Map"/> wrote.</summary>
    public static Dictionary<string, string> ReadMap(string json)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                map[name] = reader.GetString()!;
            }
        }

        return map;
    }

    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            content(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
