using System.Globalization;
using System.Text.Json;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>A parameter's value as plain JSON: ids as 32 hexadecimal digits, bytes as base64, a batch as a list of lists.</summary>
internal static class ParameterWriter
{
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case StatementId id:
                Write(json, id);
                break;
            case BatchSlice slice:
                Write(json, slice);
                break;
            case IReadOnlyCollection<long> numbers:
                WriteAll(json, numbers, static (json, number) => json.WriteNumberValue(number));
                break;
            case IReadOnlyCollection<(long, long)> pairs:
                WriteAll(json, pairs, static (json, pair) =>
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(pair.Item1);
                    json.WriteNumberValue(pair.Item2);
                    json.WriteEndArray();
                });
                break;
            case IReadOnlyCollection<string> texts:
                WriteAll(json, texts, static (json, text) => json.WriteStringValue(text));
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType()} cannot be a parameter.");
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter json, IReadOnlyCollection<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BatchSlice slice)
    {
        json.WriteStartArray();
        for (var row = slice.From; row < slice.From + slice.Count; row++)
        {
            json.WriteStartArray();
            foreach (ref readonly var cell in slice.Rows[row])
            {
                Write(json, in cell);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ref readonly Cell cell)
    {
        if (ReferenceEquals(cell.Reference, Cell.Integer))
        {
            json.WriteNumberValue(cell.Number);
        }
        else if (cell.Reference is null)
        {
            json.WriteNullValue();
        }
        else if (cell.Reference is string text)
        {
            json.WriteStringValue(text);
        }
        else if (ReferenceEquals(cell.Reference, Cell.Id))
        {
            Write(json, cell.AsId());
        }
        else
        {
            json.WriteBase64StringValue((byte[])cell.Reference);
        }
    }

    private static void Write(Utf8JsonWriter json, StatementId id)
    {
        Span<byte> digits = stackalloc byte[32];
        id.Value.TryFormat(digits, out _, "x32", CultureInfo.InvariantCulture);
        json.WriteStringValue(digits);
    }
}
