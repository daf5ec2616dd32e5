using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Brings counted candidates into order and cuts them at the limit; ids are only read of those that could be among the first.</summary>
internal static class Cut
{
    /// <summary>The first candidates: most voices, documents, statements, latest day, then by ids (rule 10).</summary>
    /// <param name="candidates">All of them; may be put in another order.</param>
    /// <param name="limit">At most this many; null is all.</param>
    /// <param name="counts">What stands behind one.</param>
    /// <param name="loadIdsAsync">Reads what <paramref name="byIds"/> needs of some of them.</param>
    /// <param name="byIds">Decides where all counts are equal.</param>
    public static async ValueTask<List<T>> FirstAsync<T>(
        List<T> candidates, int? limit, Func<T, TieCounts> counts, Func<List<T>, ValueTask> loadIdsAsync, Comparison<T> byIds)
    {
        if (limit < candidates.Count)
        {
            LeaveOutTheHopeless(candidates, limit.Value, counts);
        }

        candidates.Sort((left, right) => TieCounts.Compare(counts(left), counts(right)));
        var reached = Math.Min(limit ?? candidates.Count, candidates.Count);
        var possible = reached;
        while (possible > 0 && possible < candidates.Count && TieCounts.Compare(counts(candidates[possible]), counts(candidates[reached - 1])) == 0)
        {
            possible++;
        }

        var first = candidates.GetRange(0, possible);
        await loadIdsAsync(first).ConfigureAwait(false);
        first.Sort((left, right) => TieCounts.Compare(counts(left), counts(right)) is not 0 and var order ? order : byIds(left, right));
        return first.GetRange(0, reached);
    }

    /// <summary>Voices come first in order, so what has fewer than the last row to be shown need not be sorted at all.</summary>
    private static void LeaveOutTheHopeless<T>(List<T> candidates, int limit, Func<T, TieCounts> counts)
    {
        var voices = new int[candidates.Count];
        for (var i = 0; i < voices.Length; i++)
        {
            voices[i] = counts(candidates[i]).Voices;
        }

        Array.Sort(voices);
        var fewest = limit == 0 ? int.MaxValue : voices[^limit];
        candidates.RemoveAll(row => counts(row).Voices < fewest);
    }
}
