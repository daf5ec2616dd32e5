using ActorGraph.Questions;
using CsCheck;

namespace ActorGraph.Tests.Questions;

/// <summary>A signed network drawn at random.</summary>
/// <param name="Actors">How many actors there are.</param>
/// <param name="Pairs">Its pairs.</param>
public sealed record DrawnNetwork(int Actors, IReadOnlyList<(int A, int B, bool Backs)> Pairs)
{
    /// <summary>Networks of up to some actors, from sparse to complete.</summary>
    public static Gen<DrawnNetwork> To(int most) =>
        from actors in Gen.Int[1, most]
        from gaps in Gen.Int[0, 4]
        from kinds in Gen.Int[0, 1 + gaps].Array[actors * (actors - 1) / 2]
        select new DrawnNetwork(actors, [.. Signed(actors, kinds)]);

    /// <summary>Up to twelve actors in blocks that share an actor or hang together by one pair.</summary>
    public static Gen<DrawnNetwork> OfBlocks { get; } =
        from parts in To(5).Array[2, 3]
        from places in Gen.Int[0, 1000].Array[parts.Length]
        from bridges in Gen.Int[0, 2].Array[parts.Length]
        select parts.Select((part, i) => (part, place: places[i], bridge: bridges[i]))
            .Aggregate(new DrawnNetwork(1, []), (whole, next) => whole.With(next.part, next.place % whole.Actors, next.bridge));

    /// <summary>Five actors, pairs between them, and up to seven more who are paired with two of the five.</summary>
    public static Gen<DrawnNetwork> OfChains { get; } =
        from core in To(5).Where(core => core.Actors == 5)
        from between in Gen.Select(Gen.Int[0, 4], Gen.Int[1, 4], Gen.Int[0, 3]).Array[0, 7]
        select new DrawnNetwork(5 + between.Length, [.. core.Pairs, .. between.SelectMany((chain, i) => ((int, int, bool)[])
            [(chain.Item1, 5 + i, chain.Item3 % 2 == 0), ((chain.Item1 + chain.Item2) % 5, 5 + i, chain.Item3 < 2)])]);

    /// <summary>As the algorithms take it.</summary>
    internal SignedNetwork Network => SignedNetwork.Of(Actors, [.. Pairs.Select(pair => new SignedPair(pair.A, pair.B, pair.Backs))]);

    /// <summary>The least misfits that any split of some of the actors has, by trying all.</summary>
    public int LeastMisfits(IReadOnlyList<int> some)
    {
        var own = Pairs.Where(pair => some.Contains(pair.A)).ToList();
        return Enumerable.Range(0, 1 << Math.Max(0, some.Count - 1))
            .Min(split => Misfits(own, some.Where((_, i) => (split >> i & 1) != 0).ToHashSet()));
    }

    /// <summary>How many of some pairs do not fit a camp and all others.</summary>
    public static int Misfits(IEnumerable<(int A, int B, bool Backs)> pairs, IReadOnlySet<int> camp) =>
        pairs.Count(pair => (camp.Contains(pair.A) == camp.Contains(pair.B)) != pair.Backs);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Actors}: {string.Join(' ', Pairs.Select(pair => $"{pair.A}{(pair.Backs ? '+' : '-')}{pair.B}"))}";

    private static IEnumerable<(int A, int B, bool Backs)> Signed(int actors, int[] kinds)
    {
        var next = 0;
        for (var b = 0; b < actors; b++)
        {
            for (var a = 0; a < b; a++)
            {
                var kind = kinds[next++];
                if (kind < 2)
                {
                    yield return (a, b, kind == 0);
                }
            }
        }
    }

    /// <summary>The other one's first actor becomes this one's at a place (bridge 0) or is paired with it.</summary>
    private DrawnNetwork With(DrawnNetwork other, int place, int bridge)
    {
        int Number(int actor) => bridge == 0 ? (actor == 0 ? place : Actors + actor - 1) : Actors + actor;
        var pairs = Pairs.Concat(other.Pairs.Select(pair => (Number(pair.A), Number(pair.B), pair.Backs)));
        return new(Actors + other.Actors - (bridge == 0 ? 1 : 0), [.. bridge == 0 ? pairs : pairs.Append((place, Number(0), bridge == 1))]);
    }
}
