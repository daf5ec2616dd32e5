using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Two actors that back or oppose each other on balance.</summary>
/// <param name="One">The one with the smaller key.</param>
/// <param name="Other">The other one.</param>
/// <param name="Stance">Which it is.</param>
internal readonly record struct BalancedPair(long One, long Other, Stance Stance);

/// <summary>
/// The sign of each two actors: whether more distinct voices say that one of them backs the other, or that one opposes the other, either
/// way round (rule 13).
/// </summary>
internal sealed class PairSigns
{
    /// <summary>Pairs of actors whose statements are read together.</summary>
    private const int Chunk = 500;

    private readonly List<BalancedPair> signed = [];

    private PairSigns()
    {
    }

    public IReadOnlyList<BalancedPair> Signed => signed;

    /// <summary>How many pairs have as many voices for as against.</summary>
    public int Even { get; private set; }

    public static async ValueTask<PairSigns> OfAsync(Inquiry inquiry, AskedFilters filters, List<Link> links)
    {
        var signs = new PairSigns();
        var unclear = new List<(long One, long Other)>();
        foreach (var ((one, other), voices) in Sum(links))
        {
            // The voices of both directions may be the same ones, so that of two numbers only the least and the most are known.
            if (voices.Backing.IsKnown && voices.Opposing.IsKnown)
            {
                signs.Add(one, other, voices.Backing.Least - voices.Opposing.Least);
            }
            else if (voices.Backing.Least > voices.Opposing.Most || voices.Opposing.Least > voices.Backing.Most)
            {
                signs.Add(one, other, voices.Backing.Least - voices.Opposing.Least);
            }
            else
            {
                unclear.Add((one, other));
            }
        }

        foreach (var chunk in unclear.Chunk(Chunk))
        {
            await signs.CountAsync(inquiry, filters, chunk).ConfigureAwait(false);
        }

        return signs;
    }

    private void Add(long one, long other, int balance)
    {
        if (balance == 0)
        {
            Even++;
        }
        else
        {
            signed.Add(new(one, other, balance > 0 ? Stance.Backs : Stance.Opposes));
        }
    }

    private static Dictionary<(long One, long Other), (Span Backing, Span Opposing)> Sum(List<Link> links)
    {
        var sums = new Dictionary<(long, long), (Span Backing, Span Opposing)>();
        foreach (var link in links)
        {
            var pair = link.Subject < link.Object ? (link.Subject, link.Object) : (link.Object, link.Subject);
            var (backing, opposing) = sums.GetValueOrDefault(pair);
            sums[pair] = link.Stance == Stance.Backs ? (backing.With(link.Voices), opposing) : (backing, opposing.With(link.Voices));
        }

        return sums;
    }

    private async ValueTask CountAsync(Inquiry inquiry, AskedFilters filters, (long One, long Other)[] pairs)
    {
        var facts = await new FactReader(inquiry.Reader, filters.Statements).BetweenAsync(
            pairs.SelectMany(static pair => ((long, long)[])[pair, (pair.Other, pair.One)]).ToList(), inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(static fact => StanceCode.Stance(fact.Code) == Stance.Neutral);
        var ties = await DerivedTies.UnnamedAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var visible = ties.All.Where(slice => slice.Tie.IsVisible(filters.Frame)).ToLookup(static slice => (slice.Tie.Subject, slice.Tie.Object, StanceCode.Stance(slice.Tie.Code)));
        foreach (var (one, other) in pairs)
        {
            Add(one, other, Voices(one, other, Stance.Backs) - Voices(one, other, Stance.Opposes));
        }

        // A direction with too few voices does not count, as in chains.
        int Voices(long one, long other, Stance stance)
        {
            var there = Direction(one, other, stance);
            var back = Direction(other, one, stance);
            return ties.Count(there.Concat(back).Distinct()).Voices;
        }

        List<TieSlice> Direction(long subject, long @object, Stance stance)
        {
            var directed = visible[(subject, @object, stance)].Concat(visible[(@object, subject, stance)].Where(static slice => StanceCode.IsSymmetric(slice.Tie.Code))).ToList();
            return ties.Count(directed).Voices >= filters.MinVoices ? directed : [];
        }
    }

    /// <summary>How many distinct voices two numbers of them may come to.</summary>
    private readonly record struct Span(int Least, int Most)
    {
        public bool IsKnown => Least == Most;

        public Span With(int voices) => new(Math.Max(Least, voices), Most + voices);
    }
}
