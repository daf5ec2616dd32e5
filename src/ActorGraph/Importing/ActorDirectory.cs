using System.Runtime.InteropServices;
using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>By what a name fits an actor; the first rank that matches decides (semantics, rule 23).</summary>
internal enum NameRank
{
    Id = 1,
    ExternalId = 2,
    Name = 3,
    Alias = 4,
}

/// <summary>An actor as the import sees it: what the store knows, overlaid by what the files declare.</summary>
internal sealed class ActorState(long key, string id)
{
    public long Key { get; } = key;

    public string Id { get; } = id;

    public string Name { get; set; } = id;

    public ActorKind Kind { get; set; }

    public string? Note { get; set; }

    /// <summary>The actor it was joined to; null when to none.</summary>
    public ActorState? SameAs { get; set; }

    /// <summary>The end of its chain.</summary>
    public ActorState Root { get; set; } = null!;

    /// <summary>The root the store still has; null for an actor it does not know.</summary>
    public long? StoredRoot { get; init; }

    public bool Live { get; set; }

    public bool IsNew => StoredRoot is null;
}

/// <summary>All actors of the import and the store, and what they are called.</summary>
internal sealed class ActorDirectory
{
    private readonly Dictionary<string, ActorState> byId = new(StringComparer.Ordinal);
    private readonly KeyedStates<ActorState> byKey = new();
    private readonly Dictionary<string, int> heads = new(StringComparer.Ordinal);
    private readonly List<CalledBy> names = [];
    private readonly HashSet<(long Government, long Country)> governs = [];

    /// <summary>What an entry's dataset is when only the store has it.</summary>
    public const int Store = -1;

    /// <summary>No dataset at all: only what all datasets together say.</summary>
    public const int Nowhere = -2;

    public ActorDirectory() => Unnamed.Root = Unnamed;

    public ActorState Unnamed { get; } = new(Ties.StatementFact.Unnamed, ActorReference.Unnamed) { StoredRoot = Ties.StatementFact.Unnamed, Live = true };

    public IEnumerable<ActorState> All => byId.Values;

    /// <summary>Makes room for some more actors and what they are called, instead of growing step by step.</summary>
    public void Expect(int actors)
    {
        byId.EnsureCapacity(byId.Count + actors);
        byKey.EnsureCapacity(byId.Count + actors);
        heads.EnsureCapacity(heads.Count + (2 * actors));
        names.EnsureCapacity(names.Count + (3 * actors));
    }

    public long NextKey { get; set; } = 1;

    public ActorState? Find(string id) => byId.GetValueOrDefault(id);

    public ActorState Get(long key) => key == 0 ? Unnamed : byKey[key];

    /// <summary>The actor with this id; a new one when nobody knows it.</summary>
    public ActorState GetOrAdd(string id)
    {
        ref var actor = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, id, out _);
        if (actor is null)
        {
            actor = new ActorState(NextKey++, id);
            actor.Root = actor;
            byKey.Add(actor.Key, actor);
        }

        return actor;
    }

    /// <summary>Takes over an actor that the store knows.</summary>
    public void AddStored(ActorState actor)
    {
        byId.Add(actor.Id, actor);
        byKey.Add(actor.Key, actor);
    }

    public void AddName(string folded, ActorState actor, NameRank rank, int dataset)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, folded, out var known);
        var next = known ? head : -1;
        for (var i = next; i >= 0; i = names[i].Next)
        {
            var called = names[i];
            if (called.Actor == actor && called.Rank == rank && called.Dataset == dataset)
            {
                return;
            }
        }

        names.Add(new CalledBy(actor, rank, dataset, next));
        head = names.Count - 1;
    }

    /// <summary>Adds all that one dataset's declaration calls an actor.</summary>
    public void AddNames(ActorState actor, StatementFiles.ActorEntry declared, int dataset)
    {
        AddName(Folding.Fold(declared.Id), actor, NameRank.Id, dataset);
        foreach (var id in declared.Ids)
        {
            AddName(Folding.Fold(id), actor, NameRank.ExternalId, dataset);
        }

        if (declared.Name is not null)
        {
            AddName(Folding.Fold(declared.Name), actor, NameRank.Name, dataset);
        }

        foreach (var alias in declared.Aliases)
        {
            AddName(Folding.Fold(alias), actor, NameRank.Alias, dataset);
        }
    }

    /// <summary>What fits a folded name: in one dataset, or in all when <paramref name="dataset"/> is null.</summary>
    public IEnumerable<CalledBy> Called(string folded, int? dataset)
    {
        for (var i = heads.GetValueOrDefault(folded, -1); i >= 0; i = names[i].Next)
        {
            if (dataset is null ? names[i].Actor.Live : names[i].Dataset == dataset)
            {
                yield return names[i];
            }
        }
    }

    /// <summary>The one actor of a dataset that a folded name fits; null when none or several do.</summary>
    public ActorState? OnlyOne(string folded, int dataset)
    {
        ActorState? only = null;
        for (var i = heads.GetValueOrDefault(folded, -1); i >= 0; i = names[i].Next)
        {
            if (names[i].Dataset == dataset)
            {
                if (only is not null && only != names[i].Actor)
                {
                    return null;
                }

                only = names[i].Actor;
            }
        }

        return only;
    }

    /// <summary>All folded names, for suggestions.</summary>
    public IEnumerable<string> Names => heads.Keys;

    /// <summary>Notes that a government governs a country.</summary>
    public void AddGoverns(ActorState government, ActorState country) => governs.Add((government.Key, country.Key));

    public bool Governs(ActorState government, ActorState country) => governs.Contains((government.Key, country.Key));

    /// <summary>Follows every chain to its end. Chains that turn in a circle are handed to <paramref name="cycle"/> and cut there.</summary>
    public void FollowJoins(Action<ActorState> cycle)
    {
        foreach (var actor in byId.Values)
        {
            var end = actor;
            for (var steps = 0; end.SameAs is { } next; end = next)
            {
                if (++steps > byId.Count)
                {
                    cycle(actor);
                    actor.SameAs = null;
                    end = actor;
                    break;
                }
            }

            actor.Root = end;
        }
    }

    /// <summary>One thing an actor is called.</summary>
    internal readonly record struct CalledBy(ActorState Actor, NameRank Rank, int Dataset, int Next);
}
