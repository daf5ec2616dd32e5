using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Brings candidates into order and cuts them at the limit.</summary>
internal static class SideCut
{
    /// <summary>The first rows. Ids are only read of those that could be among them.</summary>
    public static async ValueTask<List<SideCandidate>> FirstAsync(List<SideCandidate> candidates, int? limit, Inquiry inquiry)
    {
        if (limit < candidates.Count)
        {
            LeaveOutTheHopeless(candidates, limit.Value);
        }

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
            if (order == 0 && left.Other != right.Other)
            {
                order = inquiry.Names.CompareActors(left.Other, right.Other);
            }

            return order != 0 ? order : left.Member.CompareTo(right.Member);
        });
        return first.GetRange(0, reached);
    }

    /// <summary>Voices come first in order, so what has fewer than the last row to be shown need not be sorted at all.</summary>
    private static void LeaveOutTheHopeless(List<SideCandidate> candidates, int limit)
    {
        var voices = new int[candidates.Count];
        for (var i = 0; i < voices.Length; i++)
        {
            voices[i] = candidates[i].Counts.Voices;
        }

        Array.Sort(voices);
        var fewest = limit == 0 ? int.MaxValue : voices[^limit];
        candidates.RemoveAll(row => row.Counts.Voices < fewest);
    }
}
