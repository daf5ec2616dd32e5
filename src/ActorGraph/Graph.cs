using System.Runtime.CompilerServices;
using ActorGraph.Exporting;
using ActorGraph.Importing;
using ActorGraph.Questions;
using ActorGraph.Storage;

namespace ActorGraph;

/// <summary>A graph in a store: ask it, import into it. Safe for many threads at a time.</summary>
public sealed class Graph : IAsyncDisposable
{
    /// <summary>Rows put in words together: enough to spare requests, few enough for the memory.</summary>
    private const int RowsAtATime = 500;

    internal Graph(IGraphStore store, TimeProvider time)
    {
        Store = store;
        Time = time;
    }

    internal IGraphStore Store { get; }

    internal TimeProvider Time { get; }

    /// <summary>Asks one question and brings all its rows, from one consistent state of the graph.</summary>
    /// <param name="question">What to ask, such as <c>new WhoBacks("Venezuela")</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NotFoundException">A name fits no actor, or several.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<Answer<TRow>> AskAsync<TRow>(Question<TRow> question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return await Store.ReadAsync(
            async reader =>
            {
                var found = await question.FindAsync(new QuestionContext(Store, reader, Time), cancellationToken).ConfigureAwait(false);
                return await found.CompleteAsync().ConfigureAwait(false);
            }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks one question and brings its rows one after the other, for answers of many: only some of them stand in memory. All come from
    /// one consistent state of the graph.
    /// </summary>
    /// <param name="question">What to ask.</param>
    /// <param name="cancellationToken">Stops it between rows.</param>
    /// <exception cref="NotFoundException">A name fits no actor, or several.</exception>
    /// <exception cref="StoreException">The store cannot be read, or an import changed a server's graph before the last row was read.</exception>
    public IAsyncEnumerable<TRow> StreamAsync<TRow>(Question<TRow> question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return StreamAsync(question, static _ => { }, cancellationToken);
    }

    /// <summary>The same, and hands over the answer's head, which is complete after the last row.</summary>
    internal async IAsyncEnumerable<TRow> StreamAsync<TRow>(
        Question<TRow> question, Action<Answer<TRow>> head, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = await Store.ReadAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var found = await question.FindAsync(new QuestionContext(Store, reader, Time), cancellationToken).ConfigureAwait(false);
            head(found.Head);
            for (var start = 0; start < found.Count; start += RowsAtATime)
            {
                var rows = await found.RowsAsync(start, Math.Min(RowsAtATime, found.Count - start)).ConfigureAwait(false);
                if (!await reader.IsOneStateAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw new StoreException($"{Store.Description.Address} was changed by an import while it was read; ask again.");
                }

                foreach (var row in rows)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return row;
                }
            }
        }
    }

    /// <summary>
    /// Brings statement files into the graph: all of them or, when something is wrong, nothing. What did not change is not written
    /// again, so it can be run as often as wanted, and again after any interruption.
    /// </summary>
    /// <param name="paths">Files and folders; <c>-</c> reads <see cref="ImportOptions.Input"/>.</param>
    /// <param name="options">How to go about it; null is the default.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellationToken">Stops it and leaves the graph as it was.</param>
    /// <exception cref="InvalidInputException">The files are not right; all that is wrong is in its report.</exception>
    /// <exception cref="GuardException">A dataset would shrink too much.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public Task<ImportReport> ImportAsync(
        IReadOnlyList<string> paths, ImportOptions? options = null, IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        new Importer(Store, Time).ImportAsync(paths, options ?? new(), progress, cancellationToken);

    /// <summary>Checks statement files as an import would, against the graph when there is one, and writes nothing.</summary>
    /// <inheritdoc cref="ImportAsync"/>
    public Task<ImportReport> CheckAsync(
        IReadOnlyList<string> paths, ImportOptions? options = null, IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        new Importer(Store, Time).CheckAsync(paths, options ?? new(), progress, cancellationToken);

    /// <summary>Takes one dataset out of the graph: what no other one says is dropped, not deleted.</summary>
    /// <param name="dataset">Its name.</param>
    /// <param name="options">Only <see cref="ImportOptions.DryRun"/> and <see cref="ImportOptions.Trigger"/> are read.</param>
    /// <param name="cancellationToken">Stops it and leaves the graph as it was.</param>
    /// <exception cref="NotFoundException">There is no such dataset.</exception>
    public Task<ImportReport> RemoveAsync(string dataset, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        new Importer(Store, Time).RemoveAsync(dataset, options ?? new(), cancellationToken);

    /// <summary>
    /// Writes the live graph as statement files, one a dataset, sorted: the same graph gives the same files, and importing them into an
    /// empty store gives the same answers.
    /// </summary>
    /// <param name="folder">Where to; made when it is not there. Files of the same name are replaced.</param>
    /// <param name="format">JSON Lines or YAML.</param>
    /// <param name="cancellationToken">Stops it; each file appears whole or not at all.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task ExportAsync(
        string folder, StatementFileFormat format = StatementFileFormat.JsonLines, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (format == StatementFileFormat.Csv)
        {
            throw new UsageException("A CSV file holds statements or actors, not both; export as jsonl or yaml.");
        }

        using var files = new ExportedFiles(folder);
        await Store.ReadAsync(
            async reader =>
            {
                files.Discard();
                await new Exporter(reader, format, cancellationToken).ExportAsync(files).ConfigureAwait(false);
                return true;
            }, cancellationToken).ConfigureAwait(false);
        files.Publish();
    }

    /// <summary>Lets go of the store.</summary>
    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
