namespace ActorGraph.Questions;

/// <summary>Brings indirect backers into order: weight, depth, id, backing before opposing.</summary>
internal static class IndirectCut
{
    public static async ValueTask<List<CountedChains>> FirstAsync(List<CountedChains> all, int? limit, Inquiry inquiry)
    {
        if (limit < all.Count)
        {
            LeaveOutTheHopeless(all, limit.Value);
        }

        all.Sort(Compare);
        var reached = Math.Min(limit ?? all.Count, all.Count);
        var possible = reached;
        while (possible > 0 && possible < all.Count && Compare(all[possible], all[reached - 1]) == 0)
        {
            possible++;
        }

        var first = all.GetRange(0, possible);
        await inquiry.Names.LoadAsync(first.Select(static row => row.Actor), [], inquiry.Cancellation).ConfigureAwait(false);
        first.Sort((left, right) =>
        {
            var order = Compare(left, right);
            if (order == 0 && left.Actor != right.Actor)
            {
                order = inquiry.Names.CompareActors(left.Actor, right.Actor);
            }

            return order == 0 ? left.Stance.CompareTo(right.Stance) : order;
        });
        return first.GetRange(0, reached);
    }

    /// <summary>What weighs less than the last row to be shown need not be sorted.</summary>
    private static void LeaveOutTheHopeless(List<CountedChains> all, int limit)
    {
        var weights = all.ConvertAll(static row => row.Weight).ToArray();
        Array.Sort(weights);
        var least = limit == 0 ? double.MaxValue : weights[^limit];
        all.RemoveAll(row => row.Weight < least);
    }

    private static int Compare(CountedChains left, CountedChains right)
    {
        var order = right.Weight.CompareTo(left.Weight);
        return order == 0 ? left.Depth.CompareTo(right.Depth) : order;
    }
}
