using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>
/// Reads the Query API's plain JSON piece by piece as it arrives:
/// <c>{"data": {"fields": […], "values": [[…]]}, "bookmarks": […], "errors": [{"code": …, "message": …}]}</c>. Errors come last, after the
/// rows that were made before them, so the answer counts only once <see cref="Whole"/> is true and <see cref="Error"/> is null.
/// </summary>
internal sealed class AnswerParser
{
    private JsonReaderState state;
    private Place place;
    private int cells;

    public AnswerBuffer Answer { get; } = new();

    /// <summary>The first of the errors.</summary>
    public ServerError? Error { get; private set; }

    public List<string> Bookmarks { get; } = [];

    /// <summary>Whether the last brace has come.</summary>
    public bool Whole => place == Place.After;

    private enum Place
    {
        Before,
        Top,
        Ignored,
        Bookmarks,
        Errors,
        DataBegins,
        Data,
        IgnoredInData,
        FieldsBegin,
        Fields,
        ValuesBegin,
        Values,
        Row,
        After,
    }

    /// <summary>Reads as far as the bytes go and returns how many were used; the others have to come again with more behind them.</summary>
    /// <exception cref="JsonException">It is no answer of the Query API.</exception>
    public int Read(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes, isFinalBlock: false, state);
        while (true)
        {
            // A list or an object is read in one piece: when its end has not come yet, go back to before its beginning.
            var before = json;
            if (!json.Read() || !Take(ref json, bytes))
            {
                state = before.CurrentState;
                return (int)before.BytesConsumed;
            }
        }
    }

    private bool Take(ref Utf8JsonReader json, ReadOnlySpan<byte> bytes)
    {
        switch (place)
        {
            case Place.Before:
                return Expect(in json, JsonTokenType.StartObject, Place.Top);
            case Place.Top when json.TokenType == JsonTokenType.EndObject:
                return Go(Place.After);
            case Place.Top:
                return Go(json.ValueTextEquals("data"u8) ? Place.DataBegins
                    : json.ValueTextEquals("errors"u8) ? Place.Errors
                    : json.ValueTextEquals("bookmarks"u8) ? Place.Bookmarks
                    : Place.Ignored);
            case Place.Ignored:
                return json.TrySkip() && Go(Place.Top);
            case Place.Bookmarks:
                return TakeBookmarks(ref json) && Go(Place.Top);
            case Place.Errors:
                return TakeErrors(ref json) && Go(Place.Top);
            case Place.DataBegins:
                return Expect(in json, JsonTokenType.StartObject, Place.Data);
            case Place.Data when json.TokenType == JsonTokenType.EndObject:
                return Go(Place.Top);
            case Place.Data:
                return Go(json.ValueTextEquals("fields"u8) ? Place.FieldsBegin
                    : json.ValueTextEquals("values"u8) ? Place.ValuesBegin
                    : Place.IgnoredInData);
            case Place.IgnoredInData:
                return json.TrySkip() && Go(Place.Data);
            case Place.FieldsBegin:
                return Expect(in json, JsonTokenType.StartArray, Place.Fields);
            case Place.Fields when json.TokenType == JsonTokenType.EndArray:
                return Go(Place.Data);
            case Place.Fields:
                Answer.AddColumn(Text(in json) ?? throw new JsonException("A column has no name."));
                return true;
            case Place.ValuesBegin:
                return Expect(in json, JsonTokenType.StartArray, Place.Values);
            case Place.Values when json.TokenType == JsonTokenType.EndArray:
                return Go(Place.Data);
            case Place.Values:
                cells = 0;
                return Expect(in json, JsonTokenType.StartArray, Place.Row);
            case Place.Row when json.TokenType == JsonTokenType.EndArray:
                return cells == Answer.Columns.Count ? Go(Place.Values) : throw new JsonException("A row has not a value for every column.");
            case Place.Row when AnswerCells.TryAdd(ref json, bytes, Answer):
                cells++;
                return true;
            case Place.Row:
                return false;
            default:
                throw new JsonException("There is something after the answer.");
        }
    }

    private bool TakeBookmarks(ref Utf8JsonReader json)
    {
        if (!JsonElement.TryParseValue(ref json, out var list))
        {
            return false;
        }

        if (list is { ValueKind: JsonValueKind.Array } array)
        {
            Bookmarks.AddRange(array.EnumerateArray().Where(static b => b.ValueKind == JsonValueKind.String).Select(static b => b.GetString()!));
        }

        return true;
    }

    private bool TakeErrors(ref Utf8JsonReader json)
    {
        if (!JsonElement.TryParseValue(ref json, out var list))
        {
            return false;
        }

        if (list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0)
        {
            var first = array[0];
            Error = new ServerError(Named(first, "code"), Named(first, "message"));
        }

        return true;
    }

    private static string Named(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : $"no {name}";

    private static string? Text(in Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? json.GetString() : null;

    private bool Expect(in Utf8JsonReader json, JsonTokenType type, Place next) =>
        json.TokenType == type ? Go(next) : throw new JsonException($"A {json.TokenType} where a {type} belongs.");

    private bool Go(Place next)
    {
        place = next;
        return true;
    }
}
