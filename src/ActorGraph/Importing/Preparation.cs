using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>
/// All of an import but its statements: which datasets have to be read, and every actor, source, predicate and label that statements
/// may refer to. Imports and checks share it.
/// </summary>
internal sealed class Preparation(ImportState state, IStoreReader? reader, ImportOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<DatasetInput, StoredDeclarations> stored = [];
    private HashSet<long> changing = [];

    public ReferenceReader References { get; } = new(state);

    public ActorDeclarations Actors { get; } = new(state);

    public SourceDeclarations Sources { get; private set; } = null!;

    public PredicateDeclarations Predicates { get; private set; } = new(state);

    public byte[] Vocabulary { get; private set; } = [];

    /// <summary>Datasets to be read.</summary>
    public IEnumerable<DatasetInput> Read => state.Datasets.Where(static d => d is { File: not null, IsUnchanged: false });

    /// <summary>Datasets to be emptied.</summary>
    public IEnumerable<DatasetInput> Gone => state.Datasets.Where(static d => d.File is null);

    /// <summary>Finds the datasets of some files, and those whose files are gone. Tells whether anything may have changed.</summary>
    public async Task<bool> FindDatasetsAsync(InputFiles files, int today)
    {
        foreach (var file in files.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var dataset = new DatasetInput(file) { Index = state.Datasets.Count };
            state.Datasets.Add(dataset);
            if (!IsUnchanged(dataset, file))
            {
                ReadDeclarations(dataset);
            }
        }

        new DatasetNames(state).Settle(files);
        await ApplyVocabularyAsync().ConfigureAwait(false);
        return Read.Any() || Gone.Any() || Predicates.ToWrite.Count > 0 || state.Datasets.Exists(static d => d.Stored?.Outside is not null)
            || await AreTiesDueAsync(today).ConfigureAwait(false);
    }

    /// <summary>Empties one dataset.</summary>
    public async Task RemoveAsync(StoredDataset stored)
    {
        state.Datasets.Add(new(null) { Name = stored.Name, Stored = stored, Key = stored.Key });
        await ApplyVocabularyAsync().ConfigureAwait(false);
    }

    /// <summary>Brings all directories up to what the files declare.</summary>
    /// <param name="actorsAreRead">Called once actors are known, before sources are: a chance to write their declarations and let go of them.</param>
    public async Task ReadDirectoriesAsync(Func<Task>? actorsAreRead = null)
    {
        if (reader is not null)
        {
            await StoredState.ReadActorsAsync(state, reader, cancellationToken).ConfigureAwait(false);
        }

        foreach (var dataset in state.Datasets.Where(static d => !d.IsUnchanged))
        {
            Actors.Add(dataset, (await StoredAsync(dataset).ConfigureAwait(false)).Actors);
        }

        if (reader is not null)
        {
            await StoredState.ReadNamesAsync(state, reader, Actors.Changes.Touched, cancellationToken).ConfigureAwait(false);
            await StoredState.ReadSourcesAsync(state, reader, cancellationToken).ConfigureAwait(false);
        }

        await Actors.ApplyAsync(reader, changing, cancellationToken).ConfigureAwait(false);
        await KeepReferredAsync().ConfigureAwait(false);
        Actors.Join();
        Actors.NameFiles();
        AddGoverns();
        await ReadMovedAsync().ConfigureAwait(false);
        PossibleDuplicates.Warn(state, Read);
        if (actorsAreRead is not null)
        {
            await actorsAreRead().ConfigureAwait(false);
        }

        Sources = new(state, References);
        foreach (var dataset in state.Datasets.Where(static d => !d.IsUnchanged))
        {
            Sources.Add(dataset, (await StoredAsync(dataset).ConfigureAwait(false)).Sources);
        }

        stored.Clear();

        await Sources.ApplyAsync(reader, changing, cancellationToken).ConfigureAwait(false);
        await AddLabelsAsync().ConfigureAwait(false);
    }

    /// <summary>Lets go of the actors' declarations, once they are written.</summary>
    public void ReleaseActors()
    {
        Actors.Release();
        state.Datasets.ForEach(static d => d.ReleaseActors());
    }

    /// <summary>Lets go of the sources' declarations, once they are written: statements only need the directories.</summary>
    public void ReleaseSources()
    {
        Sources.Release();
        state.Datasets.ForEach(static d => d.ReleaseSources());
    }

    private bool IsUnchanged(DatasetInput dataset, InputFile file)
    {
        if (state.StoredDatasets.Find(d => d.IsFrom(file)) is not { } stored || (options.Dataset is { } name && name != stored.Name))
        {
            return false;
        }

        try
        {
            if (stored.Size != FileAccessing.Length(file.Path))
            {
                return false;
            }

            dataset.Sha256 = FileAccessing.Sha256(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        dataset.Name = stored.Name;
        dataset.Size = stored.Size.Value;
        return dataset.IsUnchanged = dataset.Sha256.AsSpan().SequenceEqual(stored.Sha256);
    }

    private void ReadDeclarations(DatasetInput dataset)
    {
        var file = dataset.File!;
        dataset.IsUnchanged = false;
        dataset.Name = options.Dataset ?? file.Stem;
        dataset.IsNamedByStem = options.Dataset is null;
        try
        {
            DeclarationPass.Run(dataset, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            dataset.IsUnreadable = true;
            state.Findings.Error(file.Display, default, Rules.Unreadable, file.Path, $"The file cannot be read: {e.Message}", isRow: false);
        }

        if (options.Dataset is { } given && dataset.Name != given)
        {
            state.Findings.Error(
                file.Display, dataset.NamePlace, Rules.ConflictingDataset, dataset.Name,
                $"The file calls its dataset \"{dataset.Name}\" and --dataset says \"{given}\"; leave one of them out.", isRow: false);
        }
    }

    /// <summary>Puts the vocabulary in force; files that were read under another one are read again.</summary>
    private async Task ApplyVocabularyAsync()
    {
        for (var again = true; again;)
        {
            changing = [.. state.Datasets.Where(static d => !d.IsUnchanged).Select(static d => d.Key)];
            Predicates = new(state);
            foreach (var dataset in state.Datasets.Where(static d => !d.IsUnchanged))
            {
                // A copy: what is compared is taken out, and stale files make it all begin again.
                Predicates.Add(dataset, new((await StoredAsync(dataset).ConfigureAwait(false)).Predicates));
            }

            if (reader is not null)
            {
                await Predicates.AddElsewhereAsync(reader, changing, cancellationToken).ConfigureAwait(false);
            }

            Predicates.Apply();
            Vocabulary = state.Predicates.Digest();
            var stale = state.Datasets.FindAll(d => d.IsUnchanged && !d.Stored!.Vocabulary.AsSpan().SequenceEqual(Vocabulary));
            stale.ForEach(ReadDeclarations);
            again = stale.Count > 0;
        }
    }

    /// <summary>Reads files after all whose references mean something else than when they were read (rule 20).</summary>
    private async Task ReadMovedAsync()
    {
        var moved = state.Datasets.FindAll(d => d.IsUnchanged && d.Stored!.Outside is { } outside && !References.AreSame(outside));
        foreach (var dataset in moved)
        {
            ReadDeclarations(dataset);
            changing.Add(dataset.Key);
            Actors.Add(dataset, (await StoredAsync(dataset).ConfigureAwait(false)).Actors);
        }

        if (moved.Count > 0)
        {
            Actors.NameFiles();
        }
    }

    /// <summary>What the store has of a dataset's declarations, read once.</summary>
    private async Task<StoredDeclarations> StoredAsync(DatasetInput dataset)
    {
        if (!stored.TryGetValue(dataset, out var declarations))
        {
            declarations = await StoredDeclarations.ReadAsync(reader, dataset, cancellationToken).ConfigureAwait(false);
            stored.Add(dataset, declarations);
        }

        return declarations;
    }

    /// <summary>What nobody declares any longer lives on while other datasets refer to it.</summary>
    private async Task KeepReferredAsync()
    {
        if (reader is not null && Actors.Undeclared.Count > 0)
        {
            await reader.QueryAsync(
                StoreTexts.ReferredElsewhere, new() { { "keys", Actors.Undeclared.ConvertAll(static a => a.Key) }, { "datasets", changing } }, row =>
                {
                    var actor = state.Actors.Get(row.Int64(0));
                    actor.Live = true;
                    state.Actors.AddNames(actor, new() { Id = actor.Id, Name = actor.Name }, ActorDirectory.Store);
                }, cancellationToken).ConfigureAwait(false);
        }
    }

    private void AddGoverns()
    {
        foreach (var (government, country) in Read.SelectMany(static d => d.Governs))
        {
            if (state.Actors.Find(government) is { } governing && state.Actors.Find(country) is { } governed)
            {
                state.Actors.AddGoverns(governing, governed);
            }
        }
    }

    private async Task AddLabelsAsync()
    {
        foreach (var labelled in Read.SelectMany(static d => d.Labelled))
        {
            var source = labelled.Source ?? labelled.Dataset.OnlySource?.Id;
            if (source is not null && state.Labels.Add(source, labelled) is { } first)
            {
                state.Findings.Error(
                    labelled.Dataset.Display, labelled.Place, Rules.DuplicateLabel, labelled.Label,
                    $"\"{labelled.Label}\" is the label of line {first.Place.Line} already; a label is unique in its source.");
            }
        }

        if (reader is not null && state.HasStatements)
        {
            await StoredState.ReadLabelsAsync(state, reader, changing, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> AreTiesDueAsync(int today)
    {
        var due = false;
        if (reader is not null)
        {
            await reader.QueryAsync(StoreTexts.TiesDue, new() { { "today", today } }, _ => due = true, cancellationToken).ConfigureAwait(false);
        }

        return due;
    }
}
