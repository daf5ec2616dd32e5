using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>One value of a row, from the Query API's plain JSON into an answer: integers exactly, lists and maps as the JSON they came in.</summary>
internal static class AnswerCells
{
    /// <summary>Adds the value the reader is at; false when its end has not come yet.</summary>
    public static bool TryAdd(ref Utf8JsonReader json, ReadOnlySpan<byte> bytes, AnswerBuffer answer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                answer.AddNull();
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                answer.Add(json.TokenType == JsonTokenType.True);
                return true;
            case JsonTokenType.Number when json.TryGetInt64(out var number):
                answer.Add(number);
                return true;
            case JsonTokenType.String:
                // Unescaped it is never longer.
                answer.AddText(json.CopyString(answer.Reserve(json.ValueSpan.Length)));
                return true;
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                var start = (int)json.TokenStartIndex;
                if (!json.TrySkip())
                {
                    return false;
                }

                answer.Add(bytes[start..(int)json.BytesConsumed]);
                return true;
            default:
                // A floating-point number, as its digits.
                answer.Add(json.ValueSpan);
                return true;
        }
    }
}
