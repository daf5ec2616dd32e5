using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>What a dataset is about to lose of its ties (rule 24).</summary>
/// <param name="Dataset">Its name.</param>
/// <param name="Before">Ties that its statements made before this import.</param>
/// <param name="Lost">Those none of its statements make any longer, recoded ones left out.</param>
internal sealed record Shrinking(string Dataset, int Before, IReadOnlyList<TieKey> Lost)
{
    /// <summary>Fewer lost ties than this never stop an import.</summary>
    public const int Fewest = 10;

    public bool IsOver(double share) => Lost.Count >= Fewest && Lost.Count > share * Before;
}

/// <summary>Finds what a dataset is about to lose, before anything is dropped.</summary>
internal sealed class ShrinkGuard(double share, long run, IStoreReader reader, CancellationToken cancellationToken)
{
    /// <summary>Tells what is lost, where it is too much; null where it is not.</summary>
    public async Task<Shrinking?> LookAsync(DatasetInput dataset, IReadOnlyCollection<long> gone)
    {
        if (gone.Count < Shrinking.Fewest)
        {
            return null;
        }

        var lost = await LostAsync(dataset, gone).ConfigureAwait(false);
        if (lost.Count < Shrinking.Fewest)
        {
            return null;
        }

        // Counting stops as soon as there are so many ties that the loss is small: most losses are.
        var harmless = share > 0 ? (long)Math.Ceiling(lost.Count / share) : long.MaxValue;
        var before = 0L;
        await reader.QueryAsync(
            StoreTexts.CountTiesOfDataset, new() { { "dataset", dataset.Key }, { "run", run }, { "limit", harmless } }, row => before = row.Int64(0),
            cancellationToken).ConfigureAwait(false);
        var shrinking = new Shrinking(dataset.Name, (int)before, lost);
        return shrinking.IsOver(share) ? shrinking : null;
    }

    /// <summary>The ties that only statements made which are going, those left out that the same source states otherwise now.</summary>
    private async Task<List<TieKey>> LostAsync(DatasetInput dataset, IReadOnlyCollection<long> gone)
    {
        var pairs = new HashSet<(long, long)>();
        await reader.QueryAsync(
            StoreTexts.StatementsByKey, new() { { "keys", gone } }, row => pairs.Add((row.Int64(1), row.Int64(3))), cancellationToken).ConfigureAwait(false);
        var goes = gone as HashSet<long> ?? [.. gone];
        var kept = new HashSet<TieKey>();
        var coded = new HashSet<(long Source, long Subject, long Object)>();
        var going = new List<(TieKey Tie, long Source)>();
        await reader.QueryAsync(StoreTexts.TiesOfDatasetBetween, new() { { "pairs", pairs }, { "dataset", dataset.Key } }, row =>
        {
            var tie = new TieKey(row.Int64(1), row.Int64(2), row.Int64(3));
            if (!goes.Contains(row.Int64(0)))
            {
                kept.Add(tie);
            }
            else if (row.Int64(5) != run)
            {
                going.Add((tie, row.Int64(4)));
            }

            if (row.Int64(5) == run)
            {
                coded.Add((row.Int64(4), tie.Subject, tie.Object));
            }
        }, cancellationToken).ConfigureAwait(false);
        return [.. going.Where(l => !kept.Contains(l.Tie) && !coded.Contains((l.Source, l.Tie.Subject, l.Tie.Object))).Select(static l => l.Tie).Distinct()];
    }
}
