namespace ActorGraph.Questions;

/// <summary>Actors, numbered from 0, and who is linked with whom: the partners of each in ascending order, all in one array.</summary>
internal sealed class ActorNetwork
{
    private readonly int[] starts;
    private readonly int[] partners;

    private ActorNetwork(int[] starts, int[] partners)
    {
        this.starts = starts;
        this.partners = partners;
    }

    /// <summary>How many actors there are, those without a partner too.</summary>
    public int Actors => starts.Length - 1;

    /// <summary>Lists the partners of each actor.</summary>
    /// <param name="actors">How many actors there are.</param>
    /// <param name="pairs">Two different actors each, and each two at most once, in any order.</param>
    public static ActorNetwork Of(int actors, IReadOnlyList<(int A, int B)> pairs)
    {
        var ends = new long[pairs.Count * 2];
        for (var i = 0; i < pairs.Count; i++)
        {
            ends[2 * i] = End(pairs[i].A, pairs[i].B);
            ends[(2 * i) + 1] = End(pairs[i].B, pairs[i].A);
        }

        Array.Sort(ends);
        return new(Starts(actors, ends), Array.ConvertAll(ends, static end => (int)end));
    }

    /// <summary>The partners of an actor in ascending order.</summary>
    public ReadOnlySpan<int> PartnersOf(int actor) => partners.AsSpan(starts[actor]..starts[actor + 1]);

    /// <summary>A pair as seen from its first actor: sorted as numbers, such ends are in order of the first, then the second.</summary>
    public static long End(int from, int to) => ((long)from << 32) | (uint)to;

    /// <summary>Where the ends of each actor begin among sorted ones; the last number is their count.</summary>
    public static int[] Starts(int actors, ReadOnlySpan<long> ends)
    {
        var starts = new int[actors + 1];
        foreach (var end in ends)
        {
            starts[(int)(end >> 32) + 1]++;
        }

        for (var actor = 0; actor < actors; actor++)
        {
            starts[actor + 1] += starts[actor];
        }

        return starts;
    }
}
