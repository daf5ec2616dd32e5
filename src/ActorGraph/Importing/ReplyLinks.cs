using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Links replies to what they reply to, as the files read now say: a label that moved takes its replies along.</summary>
internal sealed class ReplyLinks(KnownStatements known, IStoreWriter writer, long firstNew, CancellationToken cancellationToken)
{
    private const int Chunk = 10_000;

    private readonly List<(int Statement, List<StatementId> Targets)> replies = [];

    public void Add(int statement, List<StatementId> targets) => replies.Add((statement, targets));

    /// <summary>The targets that no file of this import brought.</summary>
    public List<string> Missing() =>
        [.. replies.SelectMany(static r => r.Targets).Where(t => known.Find(t.Value) < 0).Select(static t => t.ToString()).Distinct()];

    /// <summary>Writes what is new and takes away what the files say no longer; once every statement has its key.</summary>
    /// <param name="datasets">Those that were read; what another one lists as well keeps its links.</param>
    public async Task WriteAsync(IReadOnlyCollection<long> datasets)
    {
        var wanted = Wanted();
        var stale = await TakeStoredAsync(wanted).ConfigureAwait(false);
        var listedElsewhere = stale.Count == 0 ? [] : (await writer.ListAsync(
            StoreTexts.StillListed, new() { { "keys", stale.ConvertAll(static s => s.Statement) }, { "datasets", datasets } }, static row => row.Int64(0),
            cancellationToken).ConfigureAwait(false)).ToHashSet();
        var links = new RowBatch(2);
        stale.ForEach(s => _ = listedElsewhere.Contains(s.Statement) ? links : links.Add(s.Statement).Add(s.Target));
        await writer.WriteAsync(StoreTexts.RemoveReply, links, cancellationToken).ConfigureAwait(false);
        links.Clear();
        foreach (var (statement, targets) in wanted)
        {
            foreach (var target in targets)
            {
                links.Add(statement).Add(target);
            }
        }

        await writer.WriteAsync(StoreTexts.AddReply, links, cancellationToken).ConfigureAwait(false);
    }

    private Dictionary<long, HashSet<long>> Wanted()
    {
        var wanted = new Dictionary<long, HashSet<long>>();
        foreach (var (statement, targets) in replies)
        {
            if (!wanted.TryGetValue(known.Key(statement), out var keys))
            {
                wanted[known.Key(statement)] = keys = [];
            }

            keys.UnionWith(targets.Select(t => known.Find(t.Value)).Where(static index => index >= 0).Select(index => known.Key(index)));

            // Who confirms a claim and later confirms that again says one thing twice, and answers nobody but the claim.
            keys.Remove(known.Key(statement));
        }

        return wanted;
    }

    /// <summary>Leaves in <paramref name="wanted"/> what the store has not, and tells what it has and should not.</summary>
    private async Task<List<(long Statement, long Target)>> TakeStoredAsync(Dictionary<long, HashSet<long>> wanted)
    {
        var stale = new List<(long, long)>();

        // What this import brought has no links yet.
        foreach (var keys in wanted.Keys.Where(key => key < firstNew).Chunk(Chunk))
        {
            await writer.QueryAsync(StoreTexts.ReplyTargets, new() { { "keys", keys } }, row =>
            {
                if (!wanted[row.Int64(0)].Remove(row.Int64(1)))
                {
                    stale.Add((row.Int64(0), row.Int64(1)));
                }
            }, cancellationToken).ConfigureAwait(false);
        }

        return stale;
    }
}
