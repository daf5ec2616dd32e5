using System.Globalization;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>The record of one import.</summary>
internal sealed class RunRecord(ImportOptions options, TimeProvider time)
{
    private readonly string started = Now(time);

    public async Task WriteAsync(
        IStoreWriter writer, long run, ImportOutcome outcome, ImportCounts counts, Findings findings, CancellationToken cancellationToken)
    {
        var row = new RowBatch(7);
        row.Add(run).Add(options.Trigger).Add(started).Add(Now(time)).Add((int)outcome).Add(Counts(counts)).Add(Errors(findings));
        await writer.WriteAsync(StoreTexts.PutRun, row, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The counters and the day the stored ties are as of.</summary>
    public static async Task WriteMetaAsync(IStoreWriter writer, ImportState state, int asOf, CancellationToken cancellationToken)
    {
        var row = new RowBatch(7);
        row.Add(asOf).Add(state.Actors.NextKey).Add(state.Sources.NextKey).Add(state.Predicates.NextKey).Add(state.NextStatement).Add(state.NextDataset)
            .Add(state.NextRun);
        await writer.WriteAsync(StoreTexts.PutMeta, row, cancellationToken).ConfigureAwait(false);
    }

    private static string Counts(ImportCounts counts) => JsonTexts.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("added"u8, counts.Added);
        json.WriteNumber("changed"u8, counts.Changed);
        json.WriteNumber("dropped"u8, counts.Dropped);
        json.WriteNumber("unchanged"u8, counts.Unchanged);
        json.WriteNumber("refused"u8, counts.Refused);
        json.WriteNumber("repeats"u8, counts.Repeats);
        json.WriteNumber("joined"u8, counts.Joined);
        json.WriteEndObject();
    });

    private static string? Errors(Findings findings)
    {
        if (findings.Errors == 0)
        {
            return null;
        }

        return JsonTexts.Write(json =>
        {
            json.WriteStartArray();
            foreach (var error in findings.InFileOrder().Where(static f => f.Severity == Severity.Error))
            {
                json.WriteStartObject();
                json.WriteString("file"u8, error.File);
                json.WriteNumber("line"u8, error.Line);
                json.WriteNumber("column"u8, error.Column);
                json.WriteString("rule"u8, error.Rule);
                json.WriteString("value"u8, error.Value);
                json.WriteString("message"u8, error.Message);
                json.WriteString("suggestion"u8, error.Suggestion);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static string Now(TimeProvider time) => time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
