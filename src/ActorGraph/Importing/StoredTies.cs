using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>A tie as the store holds it, to be compared with the one derived anew.</summary>
internal readonly record struct StoredTie(
    TieKey Key, Stance Stance, TieStatus Status, TieCounts Counts, int? Until, long Since, int? Next)
{
    public static StoredTie Read(IRow row) => new(
        new(row.Int64(0), row.Int64(1), row.Int64(2)),
        StanceCode.Stance(row.Int32(3)),
        (TieStatus)row.Int32(4),
        new(
            row.Int32(5), row.Int32(6), row.Int32(7), row.Int32(8), (Certainty?)row.Int32OrNull(9), row.Int32OrNull(10), row.Int32OrNull(11),
            row.Boolean(13)),
        row.Int32OrNull(12), row.Int64(14), row.Int32OrNull(15));

    /// <summary>The status of what is only about a time to come: kept for its day, in no answer.</summary>
    public const TieStatus ToCome = (TieStatus)4;

    public static StoredTie Of(in Tie tie, long since) => new(
        new(tie.Subject, tie.Object, tie.Predicate), StanceCode.Stance(tie.Code), tie.Exists ? tie.Status : ToCome, tie.Counts, tie.Until, since, tie.Next);

    /// <summary>Whether answers show both alike; when either may change next is not shown.</summary>
    public bool ShowsAs(in StoredTie other) => this with { Since = other.Since, Next = other.Next } == other;

    public void Write(RowBatch rows) => rows
        .Add(Key.Subject).Add(Key.Object).Add(Key.Predicate).Add((int)Stance).Add((int)Status)
        .Add(Counts.Statements).Add(Counts.Documents).Add(Counts.Voices).Add(Counts.Denials).Add((long?)Counts.Certainty)
        .Add((long?)Counts.First).Add((long?)Counts.Last).Add((long?)Until).Add(Counts.Party).Add(Since).Add((long?)Next);

    /// <summary>What it was, for <c>news</c>.</summary>
    public string ToJson()
    {
        var tie = this;
        return JsonTexts.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("stance"u8, (int)tie.Stance);
            json.WriteNumber("status"u8, (int)tie.Status);
            json.WriteNumber("statements"u8, tie.Counts.Statements);
            json.WriteNumber("documents"u8, tie.Counts.Documents);
            json.WriteNumber("voices"u8, tie.Counts.Voices);
            json.WriteNumber("denials"u8, tie.Counts.Denials);
            Write(json, "certainty"u8, (int?)tie.Counts.Certainty);
            Write(json, "first"u8, tie.Counts.First);
            Write(json, "last"u8, tie.Counts.Last);
            Write(json, "until"u8, tie.Until);
            json.WriteBoolean("party"u8, tie.Counts.Party);
            json.WriteNumber("since"u8, tie.Since);
            json.WriteEndObject();
        });
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote; null for what says that there was nothing.</summary>
    public static StoredTie? FromJson(TieKey key, string json)
    {
        if (json.Length == 0)
        {
            return null;
        }

        using var document = System.Text.Json.JsonDocument.Parse(json);
        var tie = document.RootElement;
        return new(
            key, (Stance)Number("stance")!, (TieStatus)Number("status")!,
            new(
                Number("statements")!.Value, Number("documents")!.Value, Number("voices")!.Value, Number("denials")!.Value, (Certainty?)Number("certainty"),
                Number("first"), Number("last"), tie.GetProperty("party").GetBoolean()),
            Number("until"), tie.GetProperty("since").GetInt64(), null);

        int? Number(string name) => tie.TryGetProperty(name, out var value) ? value.GetInt32() : null;
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is int number)
        {
            json.WriteNumber(name, number);
        }
    }
}
