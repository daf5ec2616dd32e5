using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>One import at work, within one writer: loads statements, drops, derives, and puts the datasets on record.</summary>
internal sealed class ImportWork
{
    /// <summary>Bytes of a statement in a file, to guess how many will come.</summary>
    private const int BytesAStatement = 256;

    private readonly IStoreWriter writer;
    private readonly ImportOptions options;
    private readonly IProgress<ImportProgress>? progress;
    private readonly CancellationToken cancellationToken;

    public ImportWork(
        ImportState state, IStoreWriter writer, ImportOptions options, int today, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        State = state;
        this.writer = writer;
        this.options = options;
        Today = today;
        this.progress = progress;
        this.cancellationToken = cancellationToken;
        Run = state.NextRun++;
        Preparation = new Preparation(state, writer, options, cancellationToken);
    }

    public ImportState State { get; }

    public int Today { get; }

    public long Run { get; }

    public Preparation Preparation { get; }

    public ImportReport NothingToDo() => ImportResult.Unchanged(State, Run);

    /// <summary>Does all of it but the commit; refuses in its report and stops with an exception.</summary>
    public async Task<ImportReport> RunAsync()
    {
        var directory = new DirectoryWriter(State, writer, cancellationToken);
        await Preparation.ReadDirectoriesAsync(async () =>
        {
            await directory.WriteAsync(Preparation.Predicates, Preparation.Actors).ConfigureAwait(false);
            Preparation.ReleaseActors();
            ReturnMemory();
        }).ConfigureAwait(false);
        await directory.WriteAsync(Preparation.Sources).ConfigureAwait(false);
        Preparation.ReleaseSources();
        ReturnMemory();
        var expected = State.Datasets.Where(static d => !d.IsUnchanged).Sum(static d => Math.Max(d.Size / BytesAStatement, d.Stored?.Statements ?? 0));
        var isFirst = !State.HasStatements;
        var guard = new ShrinkGuard(options.ShrinkGuard, Run, writer, cancellationToken);
        var loader = new Loader(State, writer, guard, Run, Today, expected, cancellationToken);
        var realigner = new Realigner(State, writer, loader.Touched, cancellationToken);
        if (!isFirst)
        {
            await realigner.FollowDirectoriesAsync().ConfigureAwait(false);
        }

        await LoadAsync(loader).ConfigureAwait(false);
        if (Refusals.Of(State, options))
        {
            return ImportResult.Checked(State, refused: true);
        }

        CheckShrinking(loader);
        await writer.LoadedAsync(cancellationToken).ConfigureAwait(false);
        await loader.LinkRepliesAsync().ConfigureAwait(false);
        await realigner.FollowListingsAsync(loader.Revived, loader.SaidAgain).ConfigureAwait(false);
        var derivation = new Rederivation(State, writer, Run, Today, new StatementKeys(loader.IdOf), cancellationToken);
        await (isFirst ? derivation.DeriveAllAsync(progress) : derivation.DeriveAsync(loader.Touched)).ConfigureAwait(false);
        await SettleDeclarationsAsync(directory, loader).ConfigureAwait(false);
        await PutDatasetsAsync().ConfigureAwait(false);
        await RunRecord.WriteMetaAsync(writer, State, Math.Max(Today, State.StoredAsOf), cancellationToken).ConfigureAwait(false);
        if (State.Datasets.TrueForAll(HasSameFile) && loader is { Added: 0, Changed: 0, Drops.Count: 0 } && derivation is { Added: 0, Changed: 0, Removed: 0 })
        {
            return NothingToDo();
        }

        var refused = State.Datasets.Sum(static d => d.RefusedRows);
        return ImportResult.Done(
            State, Run,
            new(loader.Added, loader.Changed, loader.Drops.Count, loader.Unchanged, refused, loader.Repeats, loader.Joined),
            new(derivation.Added, derivation.Changed, derivation.Removed, derivation.ByReason));
    }

    /// <summary>Whether its bytes are those of the last import; it may have been read all the same, for the sake of others' labels.</summary>
    private static bool HasSameFile(DatasetInput dataset) =>
        dataset.IsUnchanged || (dataset is { File: not null, Stored: { } stored } && dataset.Sha256.AsSpan().SequenceEqual(stored.Sha256));

    /// <summary>Declarations may have been most of the memory, and what comes next is about to need it.</summary>
    private void ReturnMemory()
    {
        const long Worthwhile = 64 << 20;
        if (State.Datasets.Sum(static d => d.IsUnchanged ? 0 : d.Size) > Worthwhile)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private async Task LoadAsync(Loader loader)
    {
        var pass = new StatementPass(State, Preparation.References, Today, progress);
        foreach (var dataset in Preparation.Read.Concat(Preparation.Gone))
        {
            // After an error everything is still read, to report all of them, but nothing is loaded.
            if (Loads())
            {
                await loader.BeginAsync(dataset).ConfigureAwait(false);
            }

            if (dataset.File is not null)
            {
                await pass.RunAsync(dataset, batch => Loads() ? loader.LoadAsync(dataset, batch) : Task.CompletedTask, cancellationToken)
                    .ConfigureAwait(false);
            }

            if (Loads())
            {
                await loader.EndAsync(dataset).ConfigureAwait(false);
            }
        }

        bool Loads() => options.SkipInvalid ? State.Findings.WholeFileErrors == 0 : State.Findings.Errors == 0;
    }

    private void CheckShrinking(Loader loader)
    {
        foreach (var shrinking in loader.Drops.Shrinkings)
        {
            if (!options.AcceptShrink.Contains(shrinking.Dataset))
            {
                var examples = shrinking.Lost.Take(3).Select(t =>
                    $"{State.Actors.Get(t.Subject).Id} {State.Predicates.Get(t.Predicate).Id} {State.Actors.Get(t.Object).Id}");
                throw new GuardException(
                    $"\"{shrinking.Dataset}\" would lose {shrinking.Lost.Count} of its {shrinking.Before} ties ({string.Join(", ", examples)}, …); nothing was written. If that is right, accept it once with --accept-shrink {shrinking.Dataset}.");
            }
        }
    }

    /// <summary>Declares the files that are their own sources, and lets go of what nobody declares or refers to any longer.</summary>
    private async Task SettleDeclarationsAsync(DirectoryWriter directory, Loader loader)
    {
        var own = new SourceDeclarations(State, Preparation.References);
        own.SettleOwnSources(State.Datasets);
        await directory.WriteSourcesAsync(own.ToWrite).ConfigureAwait(false);
        await directory.WriteDeclarationsAsync(DeclarationKind.Source, own.Changes).ConfigureAwait(false);

        var sources = Preparation.Sources.Undeclared.Concat(own.Undeclared).Select(static s => s.Key).Concat(loader.Drops.Sources).Where(static k => k > 0).ToHashSet();
        var deadSources = new List<SourceState>();
        while (sources.Count > 0)
        {
            var dead = (await UnneededAsync(StoreTexts.UnneededSources, sources).ConfigureAwait(false)).ConvertAll(State.Sources.Get);
            dead.ForEach(static s => s.Live = false);
            await directory.WriteSourcesAsync(dead).ConfigureAwait(false);
            deadSources.AddRange(dead);

            // What only a dead one reprinted may be dead as well.
            sources = [.. dead.Select(static s => s.OriginSource).OfType<SourceState>().Select(static s => s.Key)];
        }

        var actors = Preparation.Actors.Undeclared.Select(static a => a.Key).Concat(loader.Drops.Actors).Where(static k => k > 0).ToHashSet();
        foreach (var source in deadSources)
        {
            actors.UnionWith(new[] { source.Publisher?.Key ?? 0, source.OriginActor?.Key ?? 0 }.Where(static k => k > 0));
        }

        await MarkAliveAsync(directory, Preparation.Actors.Undeclared).ConfigureAwait(false);
        var deadActors = (await UnneededAsync(StoreTexts.UnneededActors, actors).ConfigureAwait(false)).ConvertAll(State.Actors.Get);
        deadActors.ForEach(static a => a.Live = false);
        await directory.WriteActorsAsync(deadActors).ConfigureAwait(false);
        await directory.RemoveNamesAsync(deadActors).ConfigureAwait(false);

        var deadPredicates = (await UnneededAsync(StoreTexts.UnneededPredicates, [.. Preparation.Predicates.Undeclared.Select(static p => p.Key)])
            .ConfigureAwait(false)).ConvertAll(State.Predicates.Get);
        deadPredicates.ForEach(static p => p.Live = false);
        await directory.WritePredicatesAsync(deadPredicates).ConfigureAwait(false);
    }

    /// <summary>The undeclared were written as dead before it was known who still refers to them.</summary>
    private static async Task MarkAliveAsync(DirectoryWriter directory, List<ActorState> undeclared)
    {
        undeclared.ForEach(static a => a.Live = true);
        await directory.WriteActorsAsync(undeclared).ConfigureAwait(false);
    }

    private async Task<List<long>> UnneededAsync(string text, HashSet<long> keys) =>
        keys.Count == 0 ? [] : await writer.ListAsync(text, new() { { "keys", keys } }, static row => row.Int64(0), cancellationToken).ConfigureAwait(false);

    private async Task PutDatasetsAsync()
    {
        var rows = new RowBatch(11);
        foreach (var dataset in State.Datasets.Where(static d => !d.IsUnchanged))
        {
            rows.Add(dataset.Key).Add(dataset.Name).Add(dataset.File?.Folder).Add(dataset.File?.Folder is null ? null : dataset.File.Name).Add(dataset.Size)
                .Add(dataset.Sha256).Add(Preparation.Vocabulary).Add(dataset.Outside.Count == 0 ? null : JsonTexts.Map(dataset.Outside))
                .Add(dataset.Statements).Add(Run).Add(dataset.File is not null);
        }

        await writer.WriteAsync(StoreTexts.PutDataset, rows, cancellationToken).ConfigureAwait(false);
    }
}
