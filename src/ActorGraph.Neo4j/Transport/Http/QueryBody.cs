using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>
/// A request to the Query API. It is written once, however often it is sent, so that a retry says the same byte for byte and the batch it
/// came from may be filled anew meanwhile.
/// </summary>
internal static class QueryBody
{
    // The body is only ever read as JSON, so a "<" or an "é" may stand as it is.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IBufferWriter<byte> body, CypherText text, CypherParameters parameters, IReadOnlyCollection<string> bookmarks)
    {
        using var json = new Utf8JsonWriter(body, Compact);
        json.WriteStartObject();
        json.WriteString("statement"u8, text.Query);
        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            ParameterWriter.Write(json, value);
        }

        json.WriteEndObject();
        if (!text.Writes)
        {
            json.WriteString("accessMode"u8, "READ"u8);
        }

        if (bookmarks.Count > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
