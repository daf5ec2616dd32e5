namespace ActorGraph.Questions;

/// <summary>
/// Actors, numbered from 0, and the signed pairs between them: the partners of each in ascending order, so that nothing
/// depends on the order in which the pairs came.
/// </summary>
internal sealed class SignedNetwork
{
    private readonly int[] starts;
    private readonly int[] partners;
    private readonly sbyte[] signs;

    private SignedNetwork(int[] starts, int[] partners, sbyte[] signs)
    {
        this.starts = starts;
        this.partners = partners;
        this.signs = signs;
    }

    /// <summary>How many actors there are, those without a pair too.</summary>
    public int Actors => starts.Length - 1;

    /// <summary>How many pairs there are.</summary>
    public int Pairs => partners.Length / 2;

    /// <summary>Lists the partners of each actor.</summary>
    /// <param name="actors">How many actors there are.</param>
    /// <param name="pairs">Two different actors each, and each two at most once, in any order.</param>
    public static SignedNetwork Of(int actors, IReadOnlyList<SignedPair> pairs)
    {
        // The sign is the lowest bit, so one sort brings partners and signs in order together.
        var ends = new long[pairs.Count * 2];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (a, b, backs) = pairs[i];
            ends[2 * i] = Signed(ActorNetwork.End(a, b), backs);
            ends[(2 * i) + 1] = Signed(ActorNetwork.End(b, a), backs);
        }

        Array.Sort(ends);
        var signs = Array.ConvertAll(ends, static end => (end & 1) != 0 ? (sbyte)1 : (sbyte)-1);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] >>= 1;
        }

        return new(ActorNetwork.Starts(actors, ends), Array.ConvertAll(ends, static end => (int)end), signs);

        static long Signed(long end, bool backs) => (end << 1) | (backs ? 1L : 0L);
    }

    /// <summary>The partners of an actor in ascending order.</summary>
    public ReadOnlySpan<int> PartnersOf(int actor) => partners.AsSpan(starts[actor]..starts[actor + 1]);

    /// <summary>For each partner of an actor 1 if they back each other, -1 if they oppose each other.</summary>
    public ReadOnlySpan<sbyte> SignsOf(int actor) => signs.AsSpan(starts[actor]..starts[actor + 1]);

    /// <summary>1 if two partners back each other, -1 if they oppose each other.</summary>
    public int SignOf(int actor, int partner) => SignsOf(actor)[PartnersOf(actor).BinarySearch(partner)];

    /// <summary>How many pairs do not fit two camps: those across them that back, those within one that oppose.</summary>
    /// <param name="sides">The camp of each actor, 1 or -1.</param>
    public int Frustration(ReadOnlySpan<sbyte> sides)
    {
        var ends = 0;
        for (var actor = 0; actor < sides.Length; actor++)
        {
            ends += MisfitsOf(actor, sides);
        }

        return ends / 2;
    }

    /// <summary>How many pairs of one actor do not fit two camps.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="sides">The camp of each actor, 1 or -1.</param>
    public int MisfitsOf(int actor, ReadOnlySpan<sbyte> sides)
    {
        var misfits = 0;
        for (var i = starts[actor]; i < starts[actor + 1]; i++)
        {
            misfits += signs[i] * sides[actor] * sides[partners[i]] < 0 ? 1 : 0;
        }

        return misfits;
    }
}
