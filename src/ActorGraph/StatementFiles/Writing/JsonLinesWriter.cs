using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.StatementFiles.Writing;

/// <summary>Writes one object a line.</summary>
internal sealed class JsonLinesWriter(Stream stream) : StatementFileWriter, IFieldWriter
{
    // Letters of all scripts stay as they are: files are for reading too, and no page shows them unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();
    private Utf8JsonWriter? writer;

    private Utf8JsonWriter Json => writer ??= new(line, Options);

    public static string Line<T>(string kind, T entry, Action<T, IFieldWriter> write)
    {
        using var lines = new JsonLinesWriter(Stream.Null);
        lines.WriteObject(kind, entry, write);
        return Encoding.UTF8.GetString(lines.line.WrittenSpan);
    }

    public override void Dataset(string name)
    {
        Json.WriteStartObject();
        Json.WriteString("dataset", name);
        Json.WriteEndObject();
        EndLine();
    }

    public void Text(string name, string text) => Json.WriteString(name, text);

    public void List(string name, IReadOnlyList<string> texts)
    {
        Json.WriteStartArray(name);
        foreach (var text in texts)
        {
            Json.WriteStringValue(text);
        }

        Json.WriteEndArray();
    }

    public void True(string name) => Json.WriteBoolean(name, true);

    public void Number(string name, decimal number) => Json.WriteNumber(name, number);

    public override void Dispose() => writer?.Dispose();

    protected override void Entry<T>(string kind, T entry, Action<T, IFieldWriter> write)
    {
        WriteObject(kind, entry, write);
        EndLine();
    }

    private void WriteObject<T>(string kind, T entry, Action<T, IFieldWriter> write)
    {
        Json.WriteStartObject();
        Json.WriteStartObject(kind);
        write(entry, this);
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.Flush();
    }

    private void EndLine()
    {
        Json.Flush();
        line.Write("\n"u8);
        stream.Write(line.WrittenSpan);
        line.ResetWrittenCount();
        Json.Reset(line);
    }
}
