using System.Runtime.Intrinsics;

namespace ActorGraph.Questions;

/// <summary>
/// Searches in breadth from one actor after another: how much of its shortest chains to all others leads through each actor (Brandes 2001).
/// A chain has two ends, and is found from both. It counts for an actor from the end farther away (bisection; Geisberger, Sanders and
/// Schultes 2008), half from each if both are as far or more than three steps away. Summed over all sources that changes nothing; a
/// sample of them no longer gives those next to a source too much, and is as good as one many times larger.
/// </summary>
/// <param name="network">Who is linked with whom.</param>
internal sealed class DependencySearch(ActorNetwork network)
{
    // The number of chains may double with every step, and is past what a double holds after a thousand steps. Only its share counts:
    // where it grows this large, all at that distance are counted in a larger unit, a power of two.
    private const double Large = 1L << 62;
    private const double TooMany = Large * Large * Large * Large * Large * Large * Large * Large;
    private const double Unit = 1 / TooMany;

    // Partners are at most one step apart, so the rest of a distance tells them apart; a byte each keeps all of them near the processor.
    private const int Turn = byte.MaxValue;
    private const byte NotFound = byte.MaxValue;

    /// <summary>By the actor's distance from the source: what chains count that end one, two, three and more steps behind it.</summary>
    private static readonly Vector256<double>[] Counting =
    [
        default,
        Vector256.Create(0.5, 0, 0, 0),
        Vector256.Create(1, 0.5, 0, 0),
        Vector256.Create(1, 1, 0.5, 0),
        Vector256.Create(1, 1, 1, 0.5),
    ];

    private readonly byte[] distances = Filled(network.Actors);
    private readonly double[] chains = new double[network.Actors];
    private readonly Vector256<double>[] passed = new Vector256<double>[network.Actors];
    private readonly double[] dependencies = new double[network.Actors];
    private readonly int[] found = new int[network.Actors];
    private readonly List<(int End, double Unit)> steps = [];
    private int count;

    /// <summary>For each actor the share of the source's shortest chains that leads through it and counts from here, summed.</summary>
    public ReadOnlySpan<double> From(int source)
    {
        Forget();
        FindChains(source);
        AddUp();
        return dependencies;
    }

    private static byte[] Filled(int length)
    {
        var distances = new byte[length];
        Array.Fill(distances, NotFound);
        return distances;
    }

    private void Forget()
    {
        foreach (var actor in found.AsSpan(0, count))
        {
            distances[actor] = NotFound;
            passed[actor] = default;
            dependencies[actor] = 0;
        }
    }

    private void FindChains(int source)
    {
        found[0] = source;
        count = 1;
        distances[source] = 0;
        chains[source] = 1;
        steps.Clear();
        steps.Add((1, 1));
        for (var start = 0; start < count; start = steps[^2].End)
        {
            var end = count;
            var next = (byte)(steps.Count % Turn);
            for (var i = start; i < end; i++)
            {
                Reach(found[i], next);
            }

            steps.Add((count, UnitOf(found.AsSpan(end..count))));
        }
    }

    private void Reach(int actor, byte distance)
    {
        var own = chains[actor];
        foreach (var partner in network.PartnersOf(actor))
        {
            if (distances[partner] == NotFound)
            {
                distances[partner] = distance;
                chains[partner] = own;
                found[count++] = partner;
            }
            else if (distances[partner] == distance)
            {
                chains[partner] += own;
            }
        }
    }

    private double UnitOf(ReadOnlySpan<int> actors)
    {
        var most = 0.0;
        foreach (var actor in actors)
        {
            most = Math.Max(most, chains[actor]);
        }

        if (most < TooMany)
        {
            return 1;
        }

        foreach (var actor in actors)
        {
            chains[actor] = Math.Max(chains[actor] * Unit, Unit);
        }

        return Unit;
    }

    /// <summary>From the farthest inwards: an actor passes on to the partners before it what leads through it or ends there.</summary>
    private void AddUp()
    {
        for (var step = steps.Count - 1; step > 0; step--)
        {
            var before = (byte)((step - 1) % Turn);
            var counting = Counting[Math.Min(step, Counting.Length - 1)];
            for (var i = steps[step].End - 1; i >= steps[step - 1].End; i--)
            {
                var actor = found[i];
                var own = passed[actor];
                dependencies[actor] = chains[actor] * Vector256.Sum(counting * own);
                PassOn(actor, before, Vector256.Create(1 / chains[actor], own[0], own[1], own[2] + own[3]) * steps[step].Unit);
            }
        }
    }

    private void PassOn(int actor, byte before, Vector256<double> share)
    {
        foreach (var partner in network.PartnersOf(actor))
        {
            if (distances[partner] == before)
            {
                passed[partner] += share;
            }
        }
    }
}
