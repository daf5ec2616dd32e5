using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Works out what is in force for every actor whose declarations this import changes (rules 21 and 22).</summary>
internal sealed class ActorDeclarations(ImportState state)
{
    private readonly Dictionary<string, List<DeclaredBy<ActorEntry>>> inFiles = new(StringComparer.Ordinal);
    private readonly Agreement<ActorEntry> agreement = new(state, Rules.ConflictingActor, static e => e.Place);

    public DeclarationChanges<ActorEntry> Changes { get; } = new(DeclarationBodies.Of);

    /// <summary>Actors to be written.</summary>
    public HashSet<ActorState> ToWrite { get; } = [];

    /// <summary>Actors whose names are to be written, with everything that calls them so.</summary>
    public Dictionary<ActorState, List<ActorEntry>> Named { get; } = [];

    /// <summary>Actors that nobody declares any longer.</summary>
    public List<ActorState> Undeclared { get; } = [];

    /// <summary>Takes one dataset's declarations: <paramref name="stored"/> is what the store has of it, by id.</summary>
    public void Add(DatasetInput dataset, Dictionary<string, string> stored)
    {
        var own = new Dictionary<string, ActorEntry>(dataset.Actors.Count, StringComparer.Ordinal);
        foreach (var entry in dataset.Actors)
        {
            own[entry.Id] = own.TryGetValue(entry.Id, out var first) ? Combine(dataset, first, entry) : entry;
        }

        Changes.Compare(dataset, own, stored);
        foreach (var (id, entry) in own)
        {
            inFiles.Of(id).Add(new(dataset.Name, dataset.Display, dataset, entry));
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
            declared.AddRange(inFiles.GetValueOrDefault(id) ?? []);
            Merge(state.Actors.GetOrAdd(id), declared);
        }

    }

    /// <summary>Puts what each file calls its actors into the directory: in that file it counts before everything else.</summary>
    public void NameFiles()
    {
        foreach (var (id, declared) in inFiles)
        {
            var actor = state.Actors.GetOrAdd(id);
            foreach (var declaration in declared)
            {
                state.Actors.AddNames(actor, declaration.Entry, declaration.Input!.Index);
            }
        }
    }

    /// <summary>Reads <c>same-as</c> of the touched actors, once every actor is known, and follows all chains to their ends.</summary>
    public void Join()
    {
        foreach (var (actor, declared) in Named)
        {
            actor.SameAs = null;
            foreach (var entry in declared)
            {
                if (entry.SameAs is { } id && entry.SameAs != actor.Id && state.Actors.Find(id) is { Live: true } other)
                {
                    actor.SameAs = other;
                }
            }
        }

        foreach (var declared in inFiles.Values)
        {
            declared.ForEach(CheckJoin);
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

    private void CheckJoin(DeclaredBy<ActorEntry> declared)
    {
        if (declared.Entry.SameAs is not { } id)
        {
            return;
        }

        if (id == declared.Entry.Id)
        {
            state.Findings.Error(
                declared.File, declared.Entry.SameAsPlace, Rules.JoinCycle, id, $"{id} is joined to itself; take the same-as line out.", isRow: false);
        }
        else if (state.Actors.Find(id) is not { Live: true })
        {
            state.Findings.Error(
                declared.File, declared.Entry.SameAsPlace, Rules.UndeclaredActor, id, $"same-as needs the id of a declared actor; \"{id}\" is none.",
                Suggestions.Id(state, id), isRow: false);
        }
    }

    private void Merge(ActorState actor, List<DeclaredBy<ActorEntry>> declared)
    {
        ToWrite.Add(actor);
        Named[actor] = declared.ConvertAll(static d => d.Entry);
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
        DeclaredBy<ActorEntry>[] both = [new(dataset.Name, dataset.Display, dataset, first), new(dataset.Name, dataset.Display, dataset, second)];
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
        var declared = inFiles.GetValueOrDefault(id)?[0];
        state.Findings.Error(declared?.File ?? "the store", declared?.Entry.SameAsPlace ?? default, rule, id, message, isRow: false);
    }
}
