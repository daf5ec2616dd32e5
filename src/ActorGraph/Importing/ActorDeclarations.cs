using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Works out what is in force for every actor whose declarations this import changes (rules 21 and 22).</summary>
internal sealed class ActorDeclarations(ImportState state)
{
    private readonly Dictionary<string, OneOrMore<(DatasetInput Dataset, ActorEntry Entry)>> inFiles = new(StringComparer.Ordinal);
    private readonly Agreement<ActorEntry> agreement = new(state, Rules.ConflictingActor, static e => e.Place);

    public DeclarationChanges<ActorEntry> Changes { get; } = new(DeclarationBodies.Of);

    /// <summary>Actors to be written.</summary>
    public HashSet<ActorState> ToWrite { get; } = [];

    /// <summary>Actors whose names are to be written, with everything that calls them so.</summary>
    public Dictionary<ActorState, OneOrMore<ActorEntry>> Named { get; } = [];

    /// <summary>Actors that nobody declares any longer.</summary>
    public List<ActorState> Undeclared { get; } = [];

    /// <summary>Takes one dataset's declarations: <paramref name="stored"/> is what the store has of it, by id.</summary>
    public void Add(DatasetInput dataset, Dictionary<long, UInt128> stored)
    {
        var own = new Dictionary<string, ActorEntry>(dataset.Actors.Count, StringComparer.Ordinal);
        state.Actors.Expect(dataset.Actors.Count);
        foreach (var entry in dataset.Actors)
        {
            own[entry.Id] = own.TryGetValue(entry.Id, out var first) ? Combine(dataset, first, entry) : entry;
        }

        inFiles.EnsureCapacity(inFiles.Count + own.Count);
        Changes.Compare(dataset, own, stored, id => state.Actors.GetOrAdd(id).Key, key => state.Actors.Get(key).Id);
        foreach (var (id, entry) in own)
        {
            inFiles.Add(id, (dataset, entry));
        }
    }

    /// <summary>Merges all declarations of the touched ids.</summary>
    public async Task ApplyAsync(IStoreReader? reader, IReadOnlySet<long> readDatasets, CancellationToken cancellationToken)
    {
        var elsewhere = await agreement.ElsewhereAsync(
            reader, DeclarationKind.Actor, Changes.Touched, id => state.Actors.GetOrAdd(id).Key, readDatasets, DeclarationBodies.ReadActor, cancellationToken).ConfigureAwait(false);
        foreach (var id in Changes.Touched)
        {
            var declared = elsewhere.GetValueOrDefault(id) ?? [];
            declared.AddRange(inFiles.GetValueOrDefault(id).All().Select(static d => DeclaredBy<ActorEntry>.InFile(d.Dataset, d.Entry)));
            Merge(state.Actors.GetOrAdd(id), declared);
        }

    }

    /// <summary>Puts what each file calls its actors into the directory: in that file it counts before everything else.</summary>
    public void NameFiles()
    {
        foreach (var (id, declared) in inFiles)
        {
            var actor = state.Actors.GetOrAdd(id);
            foreach (var (dataset, entry) in declared.All())
            {
                state.Actors.AddNames(actor, entry, dataset.Index);
            }
        }
    }

    /// <summary>Reads <c>same-as</c> of the touched actors, once every actor is known, and follows all chains to their ends.</summary>
    public void Join()
    {
        foreach (var (actor, declared) in Named)
        {
            actor.SameAs = null;
            foreach (var entry in declared.All())
            {
                if (entry.SameAs is { } id && entry.SameAs != actor.Id && state.Actors.Find(id) is { Live: true } other)
                {
                    actor.SameAs = other;
                }
            }
        }

        foreach (var (dataset, entry) in inFiles.Values.SelectMany(static d => d.All()))
        {
            CheckJoin(dataset, entry);
        }

        state.Actors.FollowJoins(actor => Report(actor.Id, Rules.JoinCycle, "The actors joined by same-as turn in a circle; take one of the lines out."));
        foreach (var actor in state.Actors.All)
        {
            if (actor.StoredRoot is { } root && root != actor.Root.Key)
            {
                ToWrite.Add(actor);
            }
        }
    }

    /// <summary>Lets go of what is written.</summary>
    public void Release()
    {
        inFiles.Clear();
        inFiles.TrimExcess();
        Changes.Release();
        Named.Clear();
        Named.TrimExcess();
        ToWrite.Clear();
        ToWrite.TrimExcess();
    }

    private void CheckJoin(DatasetInput dataset, ActorEntry entry)
    {
        if (entry.SameAs is not { } id)
        {
            return;
        }

        if (id == entry.Id)
        {
            state.Findings.Error(
                dataset.Display, entry.SameAsPlace, Rules.JoinCycle, id, $"{id} is joined to itself; take the same-as line out.", isRow: false);
        }
        else if (state.Actors.Find(id) is not { Live: true })
        {
            state.Findings.Error(
                dataset.Display, entry.SameAsPlace, Rules.UndeclaredActor, id, $"same-as needs the id of a declared actor; \"{id}\" is none.",
                Suggestions.Id(state, id), isRow: false);
        }
    }

    private void Merge(ActorState actor, List<DeclaredBy<ActorEntry>> declared)
    {
        ToWrite.Add(actor);
        Named[actor] = default;
        declared.ForEach(d => Named.Add(actor, d.Entry));
        if (declared.Count == 0)
        {
            Undeclared.Add(actor);
            actor.Live = false;
            return;
        }

        declared.Sort(static (left, right) => string.CompareOrdinal(left.Dataset, right.Dataset));
        actor.Live = true;
        actor.Name = agreement.On(actor.Id, declared, static e => e.Name, "names") ?? actor.Id;
        agreement.On(actor.Id, declared, KindOf, "kinds");
        agreement.On(actor.Id, declared, static e => e.SameAs, "same-as actors");
        actor.Kind = declared.Select(static d => d.Entry.Kind).FirstOrDefault(static k => k != ActorKind.Unknown);
        actor.Note = declared.Find(static d => d.Entry.Note is not null).Entry?.Note;
        foreach (var declaration in declared)
        {
            if (declaration.Input is null)
            {
                state.Actors.AddNames(actor, declaration.Entry, ActorDirectory.Store);
            }
        }
    }

    private ActorEntry Combine(DatasetInput dataset, ActorEntry first, ActorEntry second)
    {
        DeclaredBy<ActorEntry>[] both = [DeclaredBy<ActorEntry>.InFile(dataset, first), DeclaredBy<ActorEntry>.InFile(dataset, second)];
        agreement.On(first.Id, both, static e => e.Name, "names");
        agreement.On(first.Id, both, KindOf, "kinds");
        return first with
        {
            Name = first.Name ?? second.Name,
            Kind = first.Kind == ActorKind.Unknown ? second.Kind : first.Kind,
            Aliases = [.. first.Aliases.Union(second.Aliases)],
            Ids = [.. first.Ids.Union(second.Ids)],
            Note = first.Note ?? second.Note,
            SameAs = first.SameAs ?? second.SameAs,
        };
    }

    /// <summary>Unknown conflicts with nothing.</summary>
    private static string? KindOf(ActorEntry entry) => entry.Kind == ActorKind.Unknown ? null : entry.Kind.ToString();

    private void Report(string id, string rule, string message)
    {
        var (dataset, entry) = inFiles.GetValueOrDefault(id).First;
        state.Findings.Error(dataset?.Display ?? "the store", entry?.SameAsPlace ?? default, rule, id, message, isRow: false);
    }
}
