using System.Collections;

namespace ActorGraph.Storage;

/// <summary>A text's parameters by name, without any engine's sign before them.</summary>
internal sealed class StoreParameters : IEnumerable<KeyValuePair<string, object?>>
{
    public static readonly StoreParameters None = [];

    /// <summary>The limit that is none.</summary>
    public const long NoLimit = long.MaxValue;

    private readonly List<KeyValuePair<string, object?>> values = [];

    public void Add(string name, long value) => values.Add(new(name, value));

    public void Add(string name, long? value) => values.Add(new(name, value));

    public void Add(string name, string? value) => values.Add(new(name, value));

    public void Add(string name, StatementId value) => values.Add(new(name, value));

    public void Add(string name, IReadOnlyCollection<long> value) => values.Add(new(name, value));

    public void Add(string name, IReadOnlyCollection<(long, long)> value) => values.Add(new(name, value));

    public void Add(string name, IReadOnlyCollection<string> value) => values.Add(new(name, value));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
