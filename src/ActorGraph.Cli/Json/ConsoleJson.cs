using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Json;

/// <summary>Prints JSON that people can read: indented, letters as letters, hidden characters escaped.</summary>
internal static class ConsoleJson
{
    // The text goes to a terminal or a file, never into a web page.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(TextWriter writer, T value, JsonTypeInfo<T> type) =>
        Write(writer, json => JsonSerializer.Serialize(json, value, type));

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            write(json);
        }

        writer.WriteLine(Plain.Json(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)));
    }
}
