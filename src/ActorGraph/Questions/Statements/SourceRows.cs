using System.Text.Json;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Reads sources as rows show them.</summary>
internal static class SourceRows
{
    private sealed record Stored(
        long Key, string Id, string? Title, long? Publisher, long? Origin, Said Published, string? Reliability, IReadOnlyList<string> Urls, string? File);

    /// <summary>Some sources by key.</summary>
    public static async ValueTask<Dictionary<long, SourceRef>> ReadAsync(Inquiry inquiry, IReadOnlyCollection<long> keys)
    {
        var stored = await inquiry.Reader.ListAsync(StoreTexts.SourceRows, new() { { "keys", keys } }, Read, inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(
            stored.Select(static source => source.Publisher).Concat(stored.Select(static source => source.Origin)).OfType<long>(), [], inquiry.Cancellation)
            .ConfigureAwait(false);
        return stored.ToDictionary(static source => source.Key, source => new SourceRef(
            source.Id,
            source.Title,
            inquiry.Names.ActorOrNull(source.Publisher),
            inquiry.Names.ActorOrNull(source.Origin),
            source.Published.ToString(),
            source.Reliability,
            source.Urls,
            source.File));
    }

    private static Stored Read(IRow row) => new(
        row.Int64(0),
        row.Text(1),
        row.TextOrNull(2),
        row.Int64OrNull(3),
        row.Int64OrNull(4),
        new Said(row.Int32(5)),
        row.TextOrNull(6),
        row.IsNull(7) ? [] : Texts(row.Bytes(7)),
        row.TextOrNull(8));

    private static List<string> Texts(ReadOnlySpan<byte> json)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                texts.Add(reader.GetString()!);
            }
        }

        return texts;
    }
}
