using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>
/// Makes visible what the log holds, while questions wait. Each batch leaves the log in the transaction that writes it, so whoever comes
/// after a crash goes on where it stopped.
/// </summary>
internal static class Publication
{
    /// <summary>Batches read at a time.</summary>
    private const int Most = 8;

    /// <summary>Writes what is left of the log. It was decided, so nothing but a failure stops it.</summary>
    public static async ValueTask RunAsync(Neo4jSession session, Lease lease, long edition, string stamp)
    {
        var lanes = new Lanes(lease, CancellationToken.None);
        await using (lanes.ConfigureAwait(false))
        {
            for (long after = 0, read = Most; read == Most;)
            {
                var parameters = new CypherParameters { { "after", after }, { "limit", (long)Most } };
                var batches = new List<(long Batch, int Lane, string Text, RowBatch Rows)>();
                var answer = await session.AskAsync("writing/pending", parameters, CancellationToken.None).ConfigureAwait(false);
                answer.ForEach(row => batches.Add((row.Int64(0), row.Int32(1), row.Text(2), LoggedRows.Read(row.Bytes(3)))));
                foreach (var (batch, lane, text, rows) in batches)
                {
                    if (!CypherTexts.Has(text))
                    {
                        throw Neo4jRefusals.UnknownText(session.Address, text);
                    }

                    await lanes.SendAsync(text, rows, lane, batch).ConfigureAwait(false);
                    after = batch;
                }

                read = batches.Count;
            }

            await lanes.DrainAsync().ConfigureAwait(false);
        }

        await lease.PublishAsync(edition, stamp).ConfigureAwait(false);
    }
}
