using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Drops the statements that a dataset lists no longer and no other does either: kept, dated, out of answers.</summary>
internal sealed class StatementDrops(
    IStoreWriter writer, ShrinkGuard guard, KnownStatements known, TouchedTies touched, HashSet<long> saidAgain, int today, CancellationToken cancellationToken)
{
    /// <summary>Statements dropped so far.</summary>
    public int Count { get; private set; }

    /// <summary>What datasets are about to lose that is too much.</summary>
    public List<Shrinking> Shrinkings { get; } = [];

    /// <summary>The ends and voices of what was dropped: perhaps nobody needs them any longer.</summary>
    public HashSet<long> Actors { get; } = [];

    /// <summary>The sources of what was dropped.</summary>
    public HashSet<long> Sources { get; } = [];

    /// <summary>Takes statements off a dataset's list.</summary>
    public async Task DropAsync(DatasetInput dataset, List<long> gone)
    {
        if (gone.Count == 0)
        {
            return;
        }

        if (await guard.LookAsync(dataset, gone).ConfigureAwait(false) is { } shrinking)
        {
            Shrinkings.Add(shrinking);
        }

        await KeepListedAsync(dataset, gone).ConfigureAwait(false);

        // An earlier dataset of this import may have let go of them already.
        saidAgain.ExceptWith(gone);
        await writer.QueryAsync(StoreTexts.StatementsByKey, new() { { "keys", gone } }, row =>
        {
            touched.Drop(row.Int32(4), new(row.Int64(1), row.Int64(3), row.Int64(2)), row.Int64(10));
            Actors.UnionWith([row.Int64(1), row.Int64(3), row.Int64(9)]);
            Sources.Add(row.Int64(10));
            if (known.Find(row.Id(12).Value) is >= 0 and var index)
            {
                known.Marks(index) |= StatementMarks.Dropped;
            }
        }, cancellationToken).ConfigureAwait(false);
        var drops = new RowBatch(2);
        foreach (var key in gone)
        {
            drops.Add(today).Add(key);
        }

        await writer.WriteAsync(StoreTexts.DropStatement, drops, cancellationToken).ConfigureAwait(false);
        Count += gone.Count;
    }

    /// <summary>Those that another dataset lists only lose this dataset's listings.</summary>
    private async Task KeepListedAsync(DatasetInput dataset, List<long> gone)
    {
        var kept = (await writer.ListAsync(
            StoreTexts.StillListed, new() { { "keys", gone }, { "datasets", (long[])[dataset.Key] } }, static row => row.Int64(0), cancellationToken)
            .ConfigureAwait(false)).ToHashSet();
        saidAgain.UnionWith(kept);
        var listings = new RowBatch(2);
        foreach (var key in kept)
        {
            listings.Add(key).Add(dataset.Key);
        }

        await writer.WriteAsync(StoreTexts.RemoveListings, listings, cancellationToken).ConfigureAwait(false);
        gone.RemoveAll(kept.Contains);
    }
}
