using System.Text.Json;

namespace ActorGraph.Importing;

/// <summary>The rare fields of a statement that share one column.</summary>
internal readonly record struct StatementExtra(string? As, string? Amount, string? Key, ReplyKind Reply)
{
    /// <summary>A JSON object of what there is; null when there is nothing.</summary>
    public string? ToJson()
    {
        if (this == default)
        {
            return null;
        }

        var extra = this;
        return JsonTexts.Write(json =>
        {
            json.WriteStartObject();
            Write(json, "as"u8, extra.As);
            Write(json, "amount"u8, extra.Amount);
            Write(json, "key"u8, extra.Key);
            if (extra.Reply != ReplyKind.None)
            {
                json.WriteNumber("reply"u8, (int)extra.Reply);
            }

            json.WriteEndObject();
        });
    }

    public static StatementExtra Read(ReadOnlySpan<byte> json)
    {
        var extra = default(StatementExtra);
        var reader = new Utf8JsonReader(json);
        while (!json.IsEmpty && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("as"u8))
            {
                reader.Read();
                extra = extra with { As = reader.GetString() };
            }
            else if (reader.ValueTextEquals("amount"u8))
            {
                reader.Read();
                extra = extra with { Amount = reader.GetString() };
            }
            else if (reader.ValueTextEquals("key"u8))
            {
                reader.Read();
                extra = extra with { Key = reader.GetString() };
            }
            else if (reader.ValueTextEquals("reply"u8))
            {
                reader.Read();
                extra = extra with { Reply = (ReplyKind)reader.GetInt32() };
            }
        }

        return extra;
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
