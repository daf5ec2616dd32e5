using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Bolt;

/// <summary>Values as the driver takes and gives them, the same in every text as over HTTP: ids as hexadecimal digits, bytes as base64, lists as JSON.</summary>
internal static class BoltValues
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Dictionary<string, object?> Of(CypherParameters parameters) => parameters.ToDictionary(static p => p.Key, static p => Of(p.Value));

    /// <summary>Adds a value of a row.</summary>
    public static void Add(object? value, AnswerBuffer answer)
    {
        switch (value)
        {
            case null:
                answer.AddNull();
                break;
            case long number:
                answer.Add(number);
                break;
            case bool flag:
                answer.Add(flag);
                break;
            case string text:
                answer.Add(text);
                break;
            case double number:
                answer.Add(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IEnumerable:
                var json = new ArrayBufferWriter<byte>();
                using (var writer = new Utf8JsonWriter(json, Compact))
                {
                    Write(writer, value);
                }

                answer.Add(json.WrittenSpan);
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType()} cannot be in a row.");
        }
    }

    private static object? Of(object? value) => value switch
    {
        null or bool or long or string => value,
        byte[] bytes => Convert.ToBase64String(bytes),
        StatementId id => id.ToString(),
        BatchSlice slice => Enumerable.Range(slice.From, slice.Count).Select(row => RowOf(slice.Rows[row])).ToList(),
        IReadOnlyCollection<long> numbers => numbers.ToList(),
        IReadOnlyCollection<(long, long)> pairs => pairs.Select(static p => new List<long> { p.Item1, p.Item2 }).ToList(),
        IReadOnlyCollection<string> texts => texts.ToList(),
        _ => throw new InvalidOperationException($"A {value.GetType()} cannot be a parameter."),
    };

    private static List<object?> RowOf(ReadOnlySpan<Cell> row)
    {
        var values = new List<object?>(row.Length);
        foreach (ref readonly var cell in row)
        {
            values.Add(ReferenceEquals(cell.Reference, Cell.Integer) ? cell.Number
                : ReferenceEquals(cell.Reference, Cell.Id) ? cell.AsId().ToString()
                : Of(cell.Reference));
        }

        return values;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IDictionary<string, object> map:
                json.WriteStartObject();
                foreach (var (name, part) in map)
                {
                    json.WritePropertyName(name);
                    Write(json, part);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var part in list)
                {
                    Write(json, part);
                }

                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType()} cannot be in a list.");
        }
    }
}
