using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Brings candidates into order and cuts them at the limit.</summary>
internal static class SideCut
{
    /// <summary>The first rows. Ids are only read of those that could be among them.</summary>
    public static async ValueTask<List<SideCandidate>> FirstAsync(List<SideCandidate> candidates, int? limit, Inquiry inquiry)
    {
        candidates.Sort(static (left, right) => TieCounts.Compare(left.Counts, right.Counts));
        var reached = Math.Min(limit ?? candidates.Count, candidates.Count);
        var possible = reached;
        while (possible > 0 && possible < candidates.Count
            && TieCounts.Compare(candidates[possible].Counts, candidates[reached - 1].Counts) == 0)
        {
            possible++;
        }

        var first = candidates.GetRange(0, possible);
        await inquiry.Names.LoadAsync(first.Select(static row => row.Other), [], inquiry.Cancellation).ConfigureAwait(false);
        first.Sort((left, right) =>
        {
            var order = TieCounts.Compare(left.Counts, right.Counts);
            return order == 0 && left.Other != right.Other ? inquiry.Names.CompareActors(left.Other, right.Other) : order;
        });
        return first.GetRange(0, reached);
    }
}
