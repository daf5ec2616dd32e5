using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>A file of one JSON object a line, each under the word that says what it is; written as a stream.</summary>
internal sealed class JsonLinesFile : IDisposable
{
    private const int FlushAt = 1 << 18;

    private readonly FileStream file;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt + (1 << 16));
    private readonly Utf8JsonWriter json;

    public JsonLinesFile(string path)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);

        // Letters stand as they are, as people and feeds write them, not as \u00e9.
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes a line that is one text under a word.</summary>
    public void Line(string word, string value)
    {
        json.WriteStartObject();
        json.WriteString(word, value);
        json.WriteEndObject();
        EndLine();
    }

    /// <summary>Writes a line that is an object under a word.</summary>
    public void Line<T>(string word, T state, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartObject();
        json.WriteStartObject(word);
        fields(json, state);
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine();
    }

    public void Dispose()
    {
        Flush();
        json.Dispose();
        file.Dispose();
    }

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    private void Flush()
    {
        file.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
