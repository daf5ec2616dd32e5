using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>Rows as the log keeps them: a JSON list of lists, its values as the server would be given them.</summary>
internal static class LoggedRows
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string ToJson(RowBatch rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            ParameterWriter.Write(json, new BatchSlice(rows, 0, rows.Count));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static RowBatch Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var rows = new RowBatch(CountColumns(json));
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Number:
                    rows.Add(reader.GetInt64());
                    break;
                case JsonTokenType.String:
                    rows.Add(reader.GetString());
                    break;
                case JsonTokenType.Null:
                    rows.AddNull();
                    break;
            }
        }

        return rows;
    }

    private static int CountColumns(ReadOnlySpan<byte> json)
    {
        var columns = 0;
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == 1))
        {
            columns += reader.TokenType == JsonTokenType.StartArray ? 0 : 1;
        }

        return columns;
    }
}
