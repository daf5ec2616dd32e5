using System.Text;
using System.Text.Json;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.Text;

namespace ActorGraph.StatementFiles.JsonLines;

/// <summary>Reads an object of texts and lists of texts into fields. Numbers and booleans are taken as they are written, null as absent.</summary>
internal sealed class JsonObjectReader(IPlaces places, FileReport report)
{
    /// <summary>One deeper than allowed, so that the excess is told by our own words.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = Limits.Depth + 1 };

    /// <summary>Reads the object that follows. False when there is none, or when it is nested too deep to go on with the line.</summary>
    public bool TryRead(ref Utf8JsonReader json, EntryFields fields)
    {
        json.Read();
        fields.Begin(json.TokenStartIndex);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            fields.FailAt(
                json.TokenStartIndex, Rules.BadValue, RawText(ref json), $"{fields.Shape.AnEntry} is an object with the fields {string.Join(", ", fields.Shape.Names)}");
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.TokenStartIndex;
            var field = json.ValueIsEscaped ? fields.Shape.Find(NameOf(ref json)) : fields.Shape.Find(json.ValueSpan);
            if (field < 0)
            {
                fields.FailUnknown(NameOf(ref json), at);
            }

            if (field < 0 || !fields.TryOpen(field, at))
            {
                json.Read();
                if (!TrySkip(ref json))
                {
                    return false;
                }
            }
            else if (!TryReadValue(ref json, fields, field))
            {
                return false;
            }
        }

        return true;
    }

    public static string NameOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    /// <summary>The text of a string, number or boolean; null, and reported, when there is none.</summary>
    public string? TextOf(ref Utf8JsonReader json, EntryFields? fields)
    {
        if (!json.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }

        string text;
        try
        {
            text = json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            text = "\0";
        }

        if (!text.Contains('\0'))
        {
            return text;
        }

        const string Message = "The text holds a NUL or half of a character (\\u0000, \\ud800): take it out";
        if (fields is null)
        {
            report.Row(places.At(json.TokenStartIndex), Rules.BadValue, RawText(ref json), Message);
        }
        else
        {
            fields.FailAt(json.TokenStartIndex, Rules.BadValue, RawText(ref json), Message);
        }

        return null;
    }

    private static string? RawText(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? null : Excerpt.Of(Encoding.UTF8.GetString(json.ValueSpan));

    private bool TryReadValue(ref Utf8JsonReader json, EntryFields fields, int field)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray when fields.Shape.IsList(field):
                return TryReadList(ref json, fields, field);
            case JsonTokenType.StartArray:
                fields.FailShape(field, json.TokenStartIndex, null, $"'{fields.Shape.Names[field]}' is one text, not a list");
                return TrySkip(ref json);
            case JsonTokenType.StartObject:
                fields.FailShape(field, json.TokenStartIndex, null, $"'{fields.Shape.Names[field]}' is a text, not an object");
                return TrySkip(ref json);
            case JsonTokenType.Null:
                return true;
            default:
                AddText(ref json, fields, field);
                return true;
        }
    }

    private void AddText(ref Utf8JsonReader json, EntryFields fields, int field)
    {
        var at = json.TokenStartIndex;
        if (TextOf(ref json, fields) is string text)
        {
            fields.Add(field, text, at);
        }
        else
        {
            fields.FailSilently(field, at);
        }
    }

    private bool TryReadList(ref Utf8JsonReader json, EntryFields fields, int field)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var at = json.TokenStartIndex;
            if (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                fields.FailShape(field, at, null, $"'{fields.Shape.Names[field]}' is a list of texts: nothing is nested in it");
                if (!TrySkip(ref json))
                {
                    return false;
                }
            }
            else if (json.TokenType == JsonTokenType.Null || json.ValueSpan.IsEmpty)
            {
                fields.FailShape(field, at, null, $"'{fields.Shape.Names[field]}' has an empty element: take it out");
            }
            else
            {
                AddText(ref json, fields, field);
            }
        }

        return true;
    }

    /// <summary>Passes over a value; false, and reported, when it is nested too deep.</summary>
    private bool TrySkip(ref Utf8JsonReader json)
    {
        var depth = json.CurrentDepth;
        if (json.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
        {
            return true;
        }

        while (json.Read() && json.CurrentDepth > depth)
        {
            if (json.CurrentDepth >= Limits.Depth && json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                report.Row(places.At(json.TokenStartIndex), Rules.Depth, null, $"Lists and objects are nested over {Limits.Depth} deep: no field is");
                return false;
            }
        }

        return true;
    }
}
