using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Formats;

/// <summary>One row a line, as JSON: letters as letters, hidden characters escaped.</summary>
internal sealed class JsonLinesRows(TextWriter writer, JsonTypeInfo shape) : IRowFormat
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();

    public void Write(object row)
    {
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Readable))
        {
            JsonSerializer.Serialize(json, row, shape);
        }

        writer.WriteLine(Plain.Json(Encoding.UTF8.GetString(line.WrittenSpan)));
    }

    public void End()
    {
    }
}
