namespace ActorGraph.Importing;

/// <summary>Actors, sources or predicates by their keys, which count from one: an array is a fifth of a dictionary.</summary>
internal sealed class KeyedStates<T>
    where T : class
{
    private readonly List<T?> states = [];

    /// <summary>The one with a key that is known to be there.</summary>
    public T this[long key] => states[(int)key] ?? throw new KeyNotFoundException($"There is nothing with the key {key}.");

    public void Add(long key, T state)
    {
        while (states.Count <= key)
        {
            states.Add(null);
        }

        states[(int)key] = state;
    }

    public void EnsureCapacity(int count) => states.EnsureCapacity(count);
}
