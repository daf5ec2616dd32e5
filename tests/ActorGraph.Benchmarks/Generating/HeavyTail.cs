namespace ActorGraph.Benchmarks.Generating;

/// <summary>
/// Draws members of a crowd by Zipf's law: the k-th in a shuffled order comes up as often as its weight says. Weights are integers got by
/// division and square root alone, which IEEE 754 rounds the same everywhere; a power function is left to each platform.
/// </summary>
internal sealed class HeavyTail
{
    private const double Scale = 1L << 40;

    private readonly int[] members;
    private readonly ulong[] upTo;

    private HeavyTail(int count, Func<int, double> weight, SplitMix random)
    {
        members = Shuffled(count, random);
        upTo = new ulong[count];
        var sum = 0UL;
        for (var rank = 0; rank < count; rank++)
        {
            sum += (ulong)(Scale * weight(rank + 1));
            upTo[rank] = sum;
        }
    }

    /// <summary>The one drawn most often.</summary>
    public int Busiest => members[0];

    /// <summary>The k-th has a k-th of the first one's share: a hub.</summary>
    public static HeavyTail Steep(int count, SplitMix random) => new(count, static k => 1.0 / k, random);

    /// <summary>The k-th has 1/√k of the first one's share.</summary>
    public static HeavyTail Gentle(int count, SplitMix random) => new(count, static k => 1.0 / Math.Sqrt(k), random);

    public int Draw(SplitMix random)
    {
        var place = Array.BinarySearch(upTo, random.Below(upTo[^1]));
        return members[place < 0 ? ~place : place + 1];
    }

    private static int[] Shuffled(int count, SplitMix random)
    {
        var members = new int[count];
        for (var i = 0; i < count; i++)
        {
            var j = random.Below(i + 1);
            members[i] = members[j];
            members[j] = i;
        }

        return members;
    }
}
