using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j;

/// <summary>What the graph's own node tells.</summary>
/// <param name="Uuid">Names the graph.</param>
/// <param name="Edition">Counts its publications: 0 when nothing was published yet, negative while one is.</param>
/// <param name="Stamp">Drawn anew with each edition: a graph restored from a copy may count to the same number twice.</param>
/// <param name="Schema">The last file of <c>cypher/schema</c> that was run.</param>
/// <param name="Writer">Who holds the lease; null when nobody does.</param>
/// <param name="Holder">The same for people: host and process.</param>
/// <param name="Since">When it was taken.</param>
/// <param name="Held">Whether it still runs.</param>
/// <param name="Applied">The last batch of each lane that is in.</param>
internal sealed record GraphState(
    string Uuid, long Edition, string Stamp, long Schema, string? Writer, string? Holder, string? Since, bool Held, IReadOnlyList<long> Applied)
{
    /// <summary>Whether questions have an answer at all.</summary>
    public bool IsPublished => Edition > 0;

    /// <summary>Whether an edition is being published.</summary>
    public bool IsBeingPublished => Edition < 0;

    /// <summary>Reads it; null where there is none.</summary>
    public static async ValueTask<GraphState?> ReadAsync(Neo4jSession session, CancellationToken cancellationToken) =>
        Of(await session.AskAsync("writing/state", [], cancellationToken).ConfigureAwait(false));

    public static GraphState? Of(CypherAnswer answer)
    {
        GraphState? state = null;
        answer.ForEach(row => state = new(
            row.Text(0), row.Int64(1), row.Text(2), row.Int64(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.Boolean(7),
            [row.Int64(8), row.Int64(9)]));
        return state;
    }

    /// <summary>Whether what was read with both is one and the same.</summary>
    public bool IsSameAs(GraphState? other) => other is not null && (Uuid, Edition, Stamp) == (other.Uuid, other.Edition, other.Stamp);
}
