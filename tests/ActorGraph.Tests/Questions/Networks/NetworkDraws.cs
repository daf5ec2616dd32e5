using ActorGraph.Questions;

namespace ActorGraph.Tests.Questions;

/// <summary>Large networks that are the same in every run.</summary>
internal static class NetworkDraws
{
    /// <summary>Different pairs that connect all actors; few have many partners, and the numbers say nothing about who.</summary>
    public static List<(int A, int B)> Tailed(int actors, int pairs, ulong seed)
    {
        var random = new FixedRandom(seed);
        var names = Enumerable.Range(0, actors).ToArray();
        for (var i = actors - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (names[i], names[other]) = (names[other], names[i]);
        }

        var drawn = new HashSet<(int A, int B)>();
        for (var i = 1; i < actors; i++)
        {
            drawn.Add(Pair(names[i], names[Early(ref random, i)]));
        }

        while (drawn.Count < pairs)
        {
            var (a, b) = (Early(ref random, actors), Early(ref random, actors));
            if (a != b)
            {
                drawn.Add(Pair(names[a], names[b]));
            }
        }

        return [.. drawn];
    }

    /// <summary>Gives each pair a sign.</summary>
    public static List<SignedPair> Signed(IEnumerable<(int A, int B)> pairs, ulong seed, double backing)
    {
        var random = new FixedRandom(seed);
        return [.. pairs.Select(pair => new SignedPair(pair.A, pair.B, random.Fraction() < backing))];
    }

    private static int Early(ref FixedRandom random, int limit)
    {
        var fraction = random.Fraction();
        return (int)(fraction * fraction * fraction * limit);
    }

    private static (int A, int B) Pair(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
}
