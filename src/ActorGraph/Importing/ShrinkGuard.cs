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
internal static class ShrinkGuard
{
    public static async Task<Shrinking?> LookAsync(
        DatasetInput dataset, IReadOnlyCollection<long> gone, long run, IStoreReader reader, CancellationToken cancellationToken)
    {
        if (gone.Count < Shrinking.Fewest)
        {
            return null;
        }

        var goes = gone as HashSet<long> ?? [.. gone];
        var ties = new Dictionary<TieKey, (bool Before, bool After)>();
        var coded = new HashSet<(long Source, long Subject, long Object)>();
        var lost = new List<(TieKey Tie, long Source)>();
        await reader.QueryAsync(StoreTexts.TiesOfDataset, new() { { "dataset", dataset.Key } }, row =>
        {
            var tie = new TieKey(row.Int64(1), row.Int64(2), row.Int64(3));
            var (before, after) = ties.GetValueOrDefault(tie);
            var isNew = row.Int64(5) == run;
            var goesAway = goes.Contains(row.Int64(0));
            ties[tie] = (before || !isNew, after || !goesAway);
            if (isNew)
            {
                coded.Add((row.Int64(4), tie.Subject, tie.Object));
            }
            else if (goesAway)
            {
                lost.Add((tie, row.Int64(4)));
            }
        }, cancellationToken).ConfigureAwait(false);
        return new(
            dataset.Name,
            ties.Values.Count(static t => t.Before),
            [.. lost.Where(l => !ties[l.Tie].After && !coded.Contains((l.Source, l.Tie.Subject, l.Tie.Object))).Select(static l => l.Tie).Distinct()]);
    }
}
