using ActorGraph.Storage;
using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>
/// Brings statement files into a store, all of them or nothing: finds what changed, checks everything, loads, derives, and records the
/// run. What stops it leaves the store as it was, but for the record of the run.
/// </summary>
internal sealed class Importer(IGraphStore store, TimeProvider time)
{
    public async Task<ImportReport> ImportAsync(
        IReadOnlyList<string> paths, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        using var files = await InputFiles.FindAsync(paths, options, findings, cancellationToken).ConfigureAwait(false);
        if (options.Dataset is not null && files.Files.Count > 1)
        {
            throw new UsageException("--dataset names one file's dataset, and there are several files; leave it out, or name one file.");
        }

        if (findings.Errors > 0)
        {
            throw Refusal(ImportResult.Refused(findings, [], null));
        }

        return await RunAsync(options, findings, async import =>
            await import.Preparation.FindDatasetsAsync(files, import.Today).ConfigureAwait(false), progress, cancellationToken).ConfigureAwait(false);
    }

    public Task<ImportReport> RemoveAsync(string dataset, ImportOptions options, CancellationToken cancellationToken) =>
        RunAsync(options with { AcceptShrink = [dataset] }, new Findings(), async import =>
        {
            var stored = import.State.StoredDatasets.Find(d => d.Live && d.Name == dataset) ?? throw NoSuchDataset(import.State, dataset);
            await import.Preparation.RemoveAsync(stored).ConfigureAwait(false);
            return true;
        }, null, cancellationToken);

    /// <summary>Reads everything as an import would and writes nothing; never makes a store.</summary>
    public async Task<ImportReport> CheckAsync(
        IReadOnlyList<string> paths, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (await store.ExistsAsync(cancellationToken).ConfigureAwait(false))
        {
            return await store.ReadAsync(
                async reader => await CheckAsync(paths, options, reader, progress, cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }

        return await CheckAsync(paths, options, null, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ImportReport> CheckAsync(
        IReadOnlyList<string> paths, ImportOptions options, IStoreReader? reader, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var findings = new Findings();
        using var files = await InputFiles.FindAsync(paths, options, findings, cancellationToken).ConfigureAwait(false);
        var state = new ImportState(findings);
        if (reader is not null)
        {
            await StoredState.ReadOutlineAsync(state, reader, cancellationToken).ConfigureAwait(false);
            state.StoredDatasets = state.StoredDatasets.ConvertAll(static d => d with { Size = null });
        }

        var preparation = new Preparation(state, reader, options, cancellationToken);
        var today = Day.Today(time);
        await preparation.FindDatasetsAsync(files, today).ConfigureAwait(false);
        await preparation.ReadDirectoriesAsync().ConfigureAwait(false);
        var pass = new StatementPass(state, preparation.References, today, progress);
        foreach (var dataset in preparation.Read)
        {
            await pass.RunAsync(dataset, batch =>
            {
                dataset.Statements += batch.Count;
                return Task.CompletedTask;
            }, cancellationToken).ConfigureAwait(false);
        }

        var refused = Refusals.Of(state, options);
        var report = ImportResult.Checked(state, refused);
        return refused ? throw Refusal(report) : report;
    }

    private async Task<ImportReport> RunAsync(
        ImportOptions options, Findings findings, Func<ImportWork, Task<bool>> find, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var record = new RunRecord(options, time);
        try
        {
            return await WorkAsync(options, findings, find, record, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidInputException e)
        {
            var run = await RecordAsync(ImportOutcome.Refused, e.Report.Counts).ConfigureAwait(false);
            throw new InvalidInputException(e.Report with { Run = run }, e.Message);
        }
        catch (GuardException)
        {
            await RecordAsync(ImportOutcome.Stopped, ImportResult.NoCounts).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            await RecordAsync(ImportOutcome.Cancelled, ImportResult.NoCounts).ConfigureAwait(false);
            throw;
        }

        // A run that wrote nothing is put on record where there is a graph; it makes none.
        async Task<long?> RecordAsync(ImportOutcome outcome, ImportCounts counts) =>
            !options.DryRun && await store.ExistsAsync(CancellationToken.None).ConfigureAwait(false)
                ? await this.RecordAsync(record, outcome, counts, findings).ConfigureAwait(false)
                : null;
    }

    private async Task<ImportReport> WorkAsync(
        ImportOptions options, Findings findings, Func<ImportWork, Task<bool>> find, RunRecord record, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var writer = await store.WriteAsync(options.DryRun, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            var state = new ImportState(findings);
            await StoredState.ReadOutlineAsync(state, writer, cancellationToken).ConfigureAwait(false);
            var work = new ImportWork(state, writer, options, Day.Today(time), progress, cancellationToken);
            var mayHaveChanged = await find(work).ConfigureAwait(false);
            var report = mayHaveChanged ? await work.RunAsync().ConfigureAwait(false) : work.NothingToDo();
            if (report.Outcome == ImportOutcome.Refused)
            {
                throw Refusal(report);
            }

            if (!options.DryRun)
            {
                if (!mayHaveChanged)
                {
                    await writer.LoadedAsync(cancellationToken).ConfigureAwait(false);
                    await RunRecord.WriteMetaAsync(writer, state, state.StoredAsOf, cancellationToken).ConfigureAwait(false);
                }

                await record.WriteAsync(writer, work.Run, report.Outcome, report.Counts, findings, cancellationToken).ConfigureAwait(false);
                await writer.CommitAsync(cancellationToken).ConfigureAwait(false);
            }

            return options.DryRun ? report with { Run = null } : report;
        }
    }

    /// <summary>Records a run that wrote nothing else.</summary>
    private async Task<long> RecordAsync(RunRecord record, ImportOutcome outcome, ImportCounts counts, Findings findings)
    {
        var writer = await store.WriteAsync(false, CancellationToken.None).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            var state = new ImportState(findings);
            await StoredState.ReadOutlineAsync(state, writer, CancellationToken.None).ConfigureAwait(false);
            var run = state.NextRun++;
            await writer.LoadedAsync(CancellationToken.None).ConfigureAwait(false);
            await record.WriteAsync(writer, run, outcome, counts, findings, CancellationToken.None).ConfigureAwait(false);
            await RunRecord.WriteMetaAsync(writer, state, state.StoredAsOf, CancellationToken.None).ConfigureAwait(false);
            await writer.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return run;
        }
    }

    private static InvalidInputException Refusal(ImportReport report)
    {
        var errors = report.FindingsByRule.Sum(static r => r.Value) - report.Findings.Count(static f => f.Severity == Severity.Warning);
        return new(report, $"The statement files have {errors} error{(errors == 1 ? "" : "s")}; nothing was written; correct them and run it again.");
    }

    private static NotFoundException NoSuchDataset(ImportState state, string dataset)
    {
        var live = state.StoredDatasets.Where(static d => d.Live).Select(static d => d.Name).ToList();
        var near = Text.Nearest.Of(dataset, live, 3);
        return new(
            $"There is no dataset \"{dataset}\"{(near.Count > 0 ? $"; did you mean {string.Join(" or ", near)}?" : "; `actorgraph status` lists them.")}", near);
    }
}
