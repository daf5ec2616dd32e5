using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>A backer that will be a row if it is among the first.</summary>
/// <param name="Actor">Its key.</param>
/// <param name="Ties">The ties by which it backs.</param>
/// <param name="Counts">What stands behind them, counted as one.</param>
internal sealed record CountedBacker(long Actor, List<TieSlice> Ties, TieCounts Counts)
{
    /// <summary>The first of those with enough voices, and how many there are.</summary>
    public static async ValueTask<(List<CountedBacker> First, int Total)> FirstAsync(
        Inquiry inquiry, AskedFilters filters, BackingTies backing, IEnumerable<long> backers)
    {
        var counted = backers
            .Select(backer => (Backer: backer, Ties: backing.Of(backer)))
            .Select(theirs => new CountedBacker(theirs.Backer, theirs.Ties, backing.Ties.Count(theirs.Ties)))
            .Where(row => row.Counts.Voices >= filters.MinVoices).ToList();
        var total = counted.Count;
        var first = await Cut.FirstAsync(
            counted, filters.Limit, static row => row.Counts,
            rows => inquiry.Names.LoadAsync(rows.Select(static row => row.Actor), [], inquiry.Cancellation),
            (left, right) => inquiry.Names.CompareActors(left.Actor, right.Actor)).ConfigureAwait(false);
        return (first, total);
    }
}
