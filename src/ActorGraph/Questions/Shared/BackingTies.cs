using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>The visible ties by which anybody backs some actors.</summary>
internal sealed class BackingTies
{
    private BackingTies(DerivedTies ties, ILookup<long, (long Backed, TieSlice Tie)> byBacker) => (Ties, ByBacker) = (ties, byBacker);

    /// <summary>All these ties.</summary>
    public DerivedTies Ties { get; }

    /// <summary>Whom each backer backs, and by which tie.</summary>
    public ILookup<long, (long Backed, TieSlice Tie)> ByBacker { get; }

    public static async ValueTask<BackingTies> ToAsync(Inquiry inquiry, AskedFilters filters, IReadOnlyCollection<long> actors)
    {
        var facts = await new FactReader(inquiry.Reader, filters.Statements).ToAsync(actors, Stance.Backs, inquiry.Cancellation).ConfigureAwait(false);
        var ties = await DerivedTies.UnnamedAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var wanted = actors.ToHashSet();
        return new(ties, ties.All.Where(slice => slice.Tie.IsVisible(filters.Frame)).SelectMany(Backers).ToLookup(static b => b.Backer, static b => (b.Backed, b.Tie)));

        IEnumerable<(long Backer, long Backed, TieSlice Tie)> Backers(TieSlice slice)
        {
            if (wanted.Contains(slice.Tie.Object))
            {
                yield return (slice.Tie.Subject, slice.Tie.Object, slice);
            }

            if (StanceCode.IsSymmetric(slice.Tie.Code) && wanted.Contains(slice.Tie.Subject))
            {
                yield return (slice.Tie.Object, slice.Tie.Subject, slice);
            }
        }
    }

    /// <summary>The distinct ties of a backer.</summary>
    public List<TieSlice> Of(long backer) => [.. ByBacker[backer].Select(static b => b.Tie).Distinct()];
}
