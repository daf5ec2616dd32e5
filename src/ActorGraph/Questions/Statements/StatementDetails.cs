using System.Text.Json;
using ActorGraph.Importing;
using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>What a statement row shows beside the facts that decide its tie.</summary>
internal sealed class StatementDetails
{
    public required StatementId Id { get; init; }

    /// <summary>Subject, object and speaker as written; null where they are those of the fact.</summary>
    public required long[]? Declared { get; init; }

    public required StatementExtra Extra { get; init; }

    public required int? Dropped { get; init; }

    /// <summary>The first listing's words.</summary>
    public string? Quote { get; set; }

    public string? Note { get; set; }

    public string? Label { get; set; }

    public List<string> At { get; } = [];

    public List<string> Datasets { get; } = [];

    public List<string> Targets { get; } = [];

    public List<(string Id, ReplyKind Kind, long Voice)> Replies { get; } = [];

    /// <summary>Reads all of some statements.</summary>
    public static async ValueTask<Dictionary<long, StatementDetails>> ReadAsync(
        IStoreReader reader, IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        var details = new Dictionary<long, StatementDetails>(keys.Count);
        if (keys.Count > 0)
        {
            var parameters = new StoreParameters { { "keys", keys } };
            await reader.QueryAsync(StoreTexts.StatementRows, parameters, row => details.Add(row.Int64(0), Read(row)), cancellationToken).ConfigureAwait(false);
            await reader.QueryAsync(StoreTexts.Listings, parameters, row => details[row.Int64(0)].AddListing(row), cancellationToken).ConfigureAwait(false);
            await reader.QueryAsync(
                StoreTexts.Targets, parameters, row => details[row.Int64(0)].Targets.Add(row.Id(1).ToString()), cancellationToken).ConfigureAwait(false);
            await reader.QueryAsync(
                StoreTexts.Replies,
                parameters,
                row => details[row.Int64(0)].Replies.Add((row.Id(1).ToString(), StatementExtra.Read(row.Bytes(2)).Reply, row.Int64(3))),
                cancellationToken).ConfigureAwait(false);
        }

        return details;
    }

    private static StatementDetails Read(IRow row) => new()
    {
        Id = row.Id(FactColumns.Count),
        Declared = row.IsNull(FactColumns.Count + 1) ? null : Keys(row.Bytes(FactColumns.Count + 1)),
        Extra = StatementExtra.Read(row.Bytes(FactColumns.Count + 2)),
        Dropped = row.Int32OrNull(FactColumns.Count + 3),
    };

    private static long[] Keys(ReadOnlySpan<byte> json)
    {
        var keys = new long[3];
        var reader = new Utf8JsonReader(json);
        for (var i = 0; reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                keys[i++] = reader.GetInt64();
            }
        }

        return keys;
    }

    private void AddListing(IRow row)
    {
        var dataset = row.Text(1);
        if (Datasets.Count == 0)
        {
            Quote = row.TextOrNull(3);
            Note = row.TextOrNull(4);
            Label = row.TextOrNull(5);
        }

        if (!row.IsNull(2))
        {
            At.Add(row.Text(2));
        }

        if (Datasets.Count == 0 || Datasets[^1] != dataset)
        {
            Datasets.Add(dataset);
        }
    }
}
