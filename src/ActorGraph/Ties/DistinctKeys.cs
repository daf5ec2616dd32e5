namespace ActorGraph.Ties;

/// <summary>A set of keys to be filled again and again: nearly always a handful, so looked through in order while it is small.</summary>
internal sealed class DistinctKeys
{
    private const int Few = 16;

    private readonly long[] few = new long[Few];
    private HashSet<long>? many;
    private int count;

    public int Count => count;

    public void Add(long key)
    {
        if (count <= Few && few.AsSpan(0, count).Contains(key))
        {
            return;
        }

        if (count < Few)
        {
            few[count++] = key;
            return;
        }

        AddToMany(key);
    }

    public void Clear() => count = 0;

    private void AddToMany(long key)
    {
        many ??= [];
        if (count == Few)
        {
            many.Clear();
            many.UnionWith(few);
        }

        many.Add(key);
        count = many.Count;
    }
}
