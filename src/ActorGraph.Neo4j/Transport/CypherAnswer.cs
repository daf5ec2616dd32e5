using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Transport;

/// <summary>A whole answer: its columns and all its rows.</summary>
internal abstract class CypherAnswer
{
    /// <summary>The columns' names, in order.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>How many rows.</summary>
    public abstract int Count { get; }

    /// <summary>Hands each row to <paramref name="row"/>; it is only good during that call.</summary>
    public abstract void ForEach(Action<IRow> row);
}
