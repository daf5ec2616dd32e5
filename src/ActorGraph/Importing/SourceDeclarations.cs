using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Works out what is in force for every source whose declarations this import changes (rules 8 and 21).</summary>
internal sealed class SourceDeclarations(ImportState state, ReferenceReader references)
{
    private readonly Dictionary<string, OneOrMore<(DatasetInput Dataset, SourceEntry Entry)>> inFiles = new(StringComparer.Ordinal);
    private readonly Agreement<SourceEntry> agreement = new(state, Rules.ConflictingSource, static e => e.Place);

    public DeclarationChanges<SourceEntry> Changes { get; } = new(DeclarationBodies.Of);

    /// <summary>Sources to be written: declared anew, or with another voice or document than the store has.</summary>
    public HashSet<SourceState> ToWrite { get; } = [];

    /// <summary>Sources that nobody declares any longer.</summary>
    public List<SourceState> Undeclared { get; } = [];

    /// <summary>Takes one dataset's declarations, publishers and origins turned into ids.</summary>
    public void Add(DatasetInput dataset, Dictionary<long, UInt128> stored)
    {
        var own = new Dictionary<string, SourceEntry>(dataset.Sources.Count, StringComparer.Ordinal);
        state.Sources.Expect(dataset.Sources.Count);
        foreach (var entry in dataset.Sources)
        {
            state.Sources.GetOrAdd(entry.Id).Live = true;
            dataset.SourceIds.Add(entry.Id);
        }

        TakeOnlySource(dataset, stored);

        foreach (var entry in dataset.Sources)
        {
            var resolved = Resolve(dataset, entry);
            if (own.TryGetValue(entry.Id, out var first))
            {
                Agree([DeclaredBy<SourceEntry>.InFile(dataset, first), DeclaredBy<SourceEntry>.InFile(dataset, resolved)], first.Id);
                resolved = Fill(first, resolved);
            }

            own[entry.Id] = resolved;
        }

        inFiles.EnsureCapacity(inFiles.Count + own.Count);
        Changes.Compare(dataset, own, stored, id => state.Sources.GetOrAdd(id).Key, key => state.Sources.Get(key).Id);
        foreach (var (id, entry) in own)
        {
            inFiles.Add(id, (dataset, entry));
        }
    }

    public async Task ApplyAsync(IStoreReader? reader, IReadOnlySet<long> readDatasets, CancellationToken cancellationToken)
    {
        var elsewhere = await agreement.ElsewhereAsync(
            reader, DeclarationKind.Source, Changes.Touched, id => state.Sources.GetOrAdd(id).Key, readDatasets, DeclarationBodies.ReadSource, cancellationToken).ConfigureAwait(false);
        foreach (var id in Changes.Touched)
        {
            var declared = elsewhere.GetValueOrDefault(id) ?? [];
            declared.AddRange(inFiles.GetValueOrDefault(id).All().Select(static d => DeclaredBy<SourceEntry>.InFile(d.Dataset, d.Entry)));
            Merge(state.Sources.GetOrAdd(id), declared);
        }

        state.Sources.CheckOrigins(source =>
        {
            var (dataset, entry) = inFiles.GetValueOrDefault(source.Id).First;
            state.Findings.Error(
                dataset?.Display ?? "the store", entry?.OriginPlace ?? default, Rules.OriginCycle, source.Id,
                $"The origins of {source.Id} turn in a circle; take one of them out.", isRow: false);
        });
        foreach (var source in state.Sources.All)
        {
            if (source.Stored is { } stored && (stored.Voice != source.Voice || stored.Document != source.Document.Key))
            {
                ToWrite.Add(source);
            }
        }
    }

    /// <summary>A file without a source is its own, named after its dataset (rule 19); declared when a statement turns out to need it.</summary>
    private void TakeOnlySource(DatasetInput dataset, Dictionary<long, UInt128> stored)
    {
        if (dataset.SourceIds.Count > 0)
        {
            dataset.OnlySource = dataset.SourceIds.Count == 1 ? state.Sources.GetOrAdd(dataset.SourceIds.First()) : null;
            return;
        }

        var id = UndeclaredActors.Slug(dataset.Name);
        dataset.OnlySource = state.Sources.GetOrAdd(id);
        if (stored.Remove(dataset.OnlySource.Key))
        {
            dataset.StoresOwnSource = true;
        }
    }

    /// <summary>Lets go of what is written.</summary>
    public void Release()
    {
        inFiles.Clear();
        inFiles.TrimExcess();
        Changes.Release();
        foreach (var source in ToWrite)
        {
            source.Declared = null;
        }

        ToWrite.Clear();
        ToWrite.TrimExcess();
    }

    /// <summary>Declares the files that turned out to be their own sources, and takes back those that are so no longer.</summary>
    public void SettleOwnSources(IEnumerable<DatasetInput> datasets)
    {
        foreach (var dataset in datasets.Where(static d => d is { File: not null, SourceIds.Count: 0, OnlySource: not null }))
        {
            var source = dataset.OnlySource!;
            if (dataset.UsesOwnSource && !dataset.StoresOwnSource)
            {
                Changes.Put(source.Id, dataset.Key, new SourceEntry { Id = source.Id });
                ToWrite.Add(source);
            }
            else if (!dataset.UsesOwnSource && dataset.StoresOwnSource)
            {
                Changes.Remove(source.Id, dataset.Key);
                Undeclared.Add(source);
            }
        }
    }

    private SourceEntry Resolve(DatasetInput dataset, SourceEntry entry)
    {
        var publisher = entry.Publisher is { } named ? references.Actor(dataset, named, entry.PublisherPlace, isRow: false) : null;
        var origin = entry.Origin switch
        {
            null => null,
            { } id when state.Sources.Find(id) is { Live: true } => id,
            { } name => references.Actor(dataset, name, entry.OriginPlace, isRow: false)?.Id,
        };
        return entry with { Publisher = publisher?.Id, Origin = origin };
    }

    private void Merge(SourceState source, List<DeclaredBy<SourceEntry>> declared)
    {
        ToWrite.Add(source);
        if (declared.Count == 0)
        {
            Undeclared.Add(source);
            return;
        }

        declared.Sort(static (left, right) => string.CompareOrdinal(left.Dataset, right.Dataset));
        Agree(declared, source.Id);
        var entry = declared.Select(static d => d.Entry).Aggregate(Fill);
        source.Live = true;
        source.Declared = entry;
        source.Publisher = entry.Publisher is { } publisher ? state.Actors.Find(publisher) : null;
        source.OriginSource = entry.Origin is { } origin ? state.Sources.Find(origin) : null;
        source.OriginActor = entry.Origin is { } writer && source.OriginSource is null ? state.Actors.Find(writer) : null;
        source.Published = entry.Published;
    }

    private static SourceEntry Fill(SourceEntry first, SourceEntry second) => first with
    {
        Title = first.Title ?? second.Title,
        Publisher = first.Publisher ?? second.Publisher,
        Origin = first.Origin ?? second.Origin,
        Published = first.Published.IsUnknown ? second.Published : first.Published,
        Reliability = first.Reliability ?? second.Reliability,
        Urls = [.. first.Urls.Union(second.Urls)],
        File = first.File ?? second.File,
    };

    private void Agree(List<DeclaredBy<SourceEntry>> declared, string id)
    {
        var what = $"The source {id}";
        agreement.On(what, declared, static e => e.Title, "titles");
        agreement.On(what, declared, static e => e.Publisher, "publishers");
        agreement.On(what, declared, static e => e.Origin, "origins");
        agreement.On(what, declared, static e => e.Published.ToString(), "dates");
        agreement.On(what, declared, static e => e.Reliability?.ToString(), "reliabilities");
        agreement.On(what, declared, static e => e.File, "files");
    }
}
