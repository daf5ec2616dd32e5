using System.Globalization;
using System.Text.Json;
using ActorGraph.Storage;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Counts what is in a graph.</summary>
internal sealed class StatusReader(Inquiry inquiry, StoreDescription store)
{
    private const long MostRuns = 10;

    private sealed record Totals(int Schema, int AsOf, int Statements, int Dropped, int Sources, int Predicates);

    public async ValueTask<StatusRow> ReadAsync()
    {
        var totals = (await inquiry.Reader.ListAsync(
            StoreTexts.Status,
            StoreParameters.None,
            static row => new Totals(row.Int32(0), row.Int32(1), row.Int32(2), row.Int32(3), row.Int32(4), row.Int32(5)),
            inquiry.Cancellation).ConfigureAwait(false))[0];
        return new()
        {
            Store = store.Address,
            Engine = store.Engine,
            Schema = totals.Schema,
            Actors = await ActorsAsync().ConfigureAwait(false),
            Statements = totals.Statements,
            Dropped = totals.Dropped,
            Sources = totals.Sources,
            Predicates = totals.Predicates,
            Ties = await TiesAsync(totals.AsOf).ConfigureAwait(false),
            Datasets = await DatasetsAsync().ConfigureAwait(false),
            Feeds = [],
            Runs = await inquiry.Reader.ListAsync(StoreTexts.Runs, new() { { "limit", MostRuns } }, Run, inquiry.Cancellation).ConfigureAwait(false),
        };
    }

    private async ValueTask<Dictionary<string, int>> ActorsAsync()
    {
        var counts = Enum.GetValues<ActorKind>().ToDictionary(RowNames.Kind, static _ => 0);
        await inquiry.Reader.QueryAsync(
            StoreTexts.ActorsByKind, StoreParameters.None, row => counts[RowNames.Kind((ActorKind)row.Int32(0))] = row.Int32(1), inquiry.Cancellation)
            .ConfigureAwait(false);
        return counts;
    }

    private async ValueTask<Dictionary<string, int>> TiesAsync(int asOf)
    {
        var counts = Enum.GetValues<TieStatus>().ToDictionary(static status => status.ToString().ToLowerInvariant(), static _ => 0);
        var due = 0;
        await inquiry.Reader.QueryAsync(StoreTexts.TiesByStatus, new() { { "today", (long)inquiry.Today } }, row =>
        {
            counts[((TieStatus)row.Int32(0)).ToString().ToLowerInvariant()] = row.Int32(1);
            due += row.Int32(2);
        }, inquiry.Cancellation).ConfigureAwait(false);
        if (due > 0)
        {
            inquiry.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"Ties are counted as of {Day.Format(asOf)}; time may have changed {due} of them since, which answers heed and the next import counts."));
        }

        return counts;
    }

    private async ValueTask<List<DatasetStatus>> DatasetsAsync()
    {
        var datasets = await inquiry.Reader.ListAsync(
            StoreTexts.Datasets,
            StoreParameters.None,
            static row => new DatasetStatus(row.Text(0), row.Int32(1), row.Int32(2), row.Int64(3), false),
            inquiry.Cancellation).ConfigureAwait(false);
        var freshness = await Freshness.ReadAsync(inquiry.Reader, inquiry.Cancellation).ConfigureAwait(false);
        for (var i = 0; i < datasets.Count; i++)
        {
            var stale = await freshness.IsStaleAsync(datasets[i].Name, inquiry.Cancellation).ConfigureAwait(false);
            datasets[i] = datasets[i] with { Stale = stale };
        }

        return datasets;
    }

    private static RunStatus Run(IRow row) => new(
        row.Int64(0),
        row.Text(1),
        row.Text(2),
        row.TextOrNull(3),
        (ImportOutcome)row.Int32(4),
        JsonSerializer.Deserialize(row.Bytes(5), ActorGraphJson.Default.ImportCounts) ?? new(0, 0, 0, 0, 0, 0, 0));
}
