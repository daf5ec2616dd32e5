using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>A source as the import sees it.</summary>
internal sealed class SourceState(long key, string id)
{
    public long Key { get; } = key;

    public string Id { get; } = id;

    /// <summary>What is in force for it, where this import works that out; null when it stays as the store has it.</summary>
    public StatementFiles.SourceEntry? Declared { get; set; }

    public ActorState? Publisher { get; set; }

    public ActorState? OriginActor { get; set; }

    public SourceState? OriginSource { get; set; }

    public Said Published { get; set; }

    public bool Live { get; set; }

    /// <summary>What the store derived from it before; null for a source it does not know.</summary>
    public StoredVoice? Stored { get; init; }

    /// <summary>Whether the store has a row of it, from before or by now.</summary>
    public bool IsWritten { get => field || Stored is not null; set; }

    /// <summary>Whose own words it is (rule 8): an actor's chain end, or minus the key of a source that stands for itself.</summary>
    public long Voice => OriginActor is { } writer ? writer.Root.Key
        : OriginSource is { } origin ? origin.Voice
        : Publisher is { } publisher ? publisher.Root.Key
        : -Key;

    /// <summary>The document it is, or reprints.</summary>
    public SourceState Document => OriginSource is { } origin ? origin.Document : this;
}

/// <summary>What the store holds of a source that statements and ties were derived from.</summary>
internal readonly record struct StoredVoice(long Voice, long Document, Said Published);

/// <summary>All sources of the import and the store.</summary>
internal sealed class SourceDirectory
{
    private readonly Dictionary<string, SourceState> byId = new(StringComparer.Ordinal);
    private readonly KeyedStates<SourceState> byKey = new();

    public long NextKey { get; set; } = 1;

    public IEnumerable<SourceState> All => byId.Values;

    /// <summary>Makes room for some more sources.</summary>
    public void Expect(int sources)
    {
        byId.EnsureCapacity(byId.Count + sources);
        byKey.EnsureCapacity(byId.Count + sources);
    }

    public SourceState? Find(string id) => byId.GetValueOrDefault(id);

    public SourceState Get(long key) => byKey[key];

    public SourceState GetOrAdd(string id)
    {
        if (!byId.TryGetValue(id, out var source))
        {
            source = new SourceState(NextKey++, id);
            AddStored(source);
        }

        return source;
    }

    public void AddStored(SourceState source)
    {
        byId.Add(source.Id, source);
        byKey.Add(source.Key, source);
    }

    /// <summary>Hands each source whose origins turn in a circle to <paramref name="cycle"/> and cuts the circle there.</summary>
    public void CheckOrigins(Action<SourceState> cycle)
    {
        foreach (var source in byId.Values)
        {
            var steps = 0;
            for (var origin = source.OriginSource; origin is not null; origin = origin.OriginSource)
            {
                if (origin == source || ++steps > byId.Count)
                {
                    cycle(source);
                    source.OriginSource = null;
                    break;
                }
            }
        }
    }
}
