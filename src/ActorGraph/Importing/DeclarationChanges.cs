namespace ActorGraph.Importing;

/// <summary>What changed in one kind of declaration, dataset by dataset.</summary>
/// <param name="body">A declaration as stores keep it.</param>
internal sealed class DeclarationChanges<T>(Func<T, string> body)
{
    private readonly List<(string Id, long Dataset, T Entry)> put = [];
    private readonly List<(string Id, long Dataset)> removed = [];

    /// <summary>Ids whose declarations changed, came or went: what is in force for them is worked out anew.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    /// <summary>Declarations that are new or changed, by what they declare: the order of the store.</summary>
    public IEnumerable<(long Declared, long Dataset, string Body)> InOrder(Func<string, long> keyOf) =>
        put.Select(p => (Declared: keyOf(p.Id), p.Dataset, p.Entry)).OrderBy(static p => p.Declared).Select(p => (p.Declared, p.Dataset, body(p.Entry)));

    public IReadOnlyList<(string Id, long Dataset)> Removed => removed;

    /// <summary>Compares one dataset's declarations with those the store has of it; what is the same is taken out of <paramref name="stored"/>.</summary>
    public void Compare(DatasetInput dataset, Dictionary<string, T> declared, Dictionary<long, UInt128> stored, Func<string, long> keyOf, Func<long, string> idOf)
    {
        foreach (var (id, entry) in declared)
        {
            if (stored.Count == 0 || !stored.Remove(keyOf(id), out var before) || before != StoredDeclarations.Digest(body(entry)))
            {
                Put(id, dataset.Key, entry);
            }
        }

        foreach (var key in stored.Keys)
        {
            Remove(idOf(key), dataset.Key);
        }
    }

    public void Put(string id, long dataset, T entry)
    {
        Touched.Add(id);
        put.Add((id, dataset, entry));
    }

    public void Remove(string id, long dataset)
    {
        Touched.Add(id);
        removed.Add((id, dataset));
    }

    public void Release()
    {
        Touched.Clear();
        Touched.TrimExcess();
        put.Clear();
        put.TrimExcess();
        removed.Clear();
    }
}
