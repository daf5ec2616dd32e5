using System.Runtime.InteropServices;

namespace ActorGraph.Importing;

/// <summary>Some values, nearly always one: a list each would be most of the memory where there are hundreds of thousands.</summary>
internal struct OneOrMore<T>
{
    private T first;
    private List<T>? more;

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    public readonly T First => first;

    public void Add(T value)
    {
        if (Count++ == 0)
        {
            first = value;
        }
        else
        {
            (more ??= new(1)).Add(value);
        }
    }

    public readonly IEnumerable<T> All()
    {
        if (Count > 0)
        {
            yield return first;
        }

        foreach (var value in more ?? [])
        {
            yield return value;
        }
    }
}

internal static class DictionaryOfOneOrMore
{
    /// <summary>Adds a value under a key.</summary>
    public static void Add<TKey, T>(this Dictionary<TKey, OneOrMore<T>> values, TKey key, T value)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(values, key, out _).Add(value);
}
