using System.Collections;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Transport;

/// <summary>
/// A text's parameters by name: null, long, bool, string, a list of long, of pairs of long or of string, or the rows of a batch. Statement
/// ids travel as 32 hexadecimal digits and bytes as base64, so that every transport and a person in Browser sees the same.
/// </summary>
internal sealed class CypherParameters : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> values = [];

    public CypherParameters()
    {
    }

    public CypherParameters(StoreParameters parameters) => values.AddRange(parameters);

    public void Add(string name, object? value) => values.Add(new(name, value));

    /// <summary>Some rows of a batch, as a list of lists.</summary>
    public void Add(string name, RowBatch rows, int from, int count) => values.Add(new(name, new BatchSlice(rows, from, count)));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Some rows of a batch.</summary>
internal sealed record BatchSlice(RowBatch Rows, int From, int Count);
