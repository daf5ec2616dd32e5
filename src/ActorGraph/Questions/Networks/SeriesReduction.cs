namespace ActorGraph.Questions;

/// <summary>
/// Takes out actors that have at most two partners, or come to have no more, without changing which splits are best for the rest.
/// Between its two partners such an actor is worth a pair as heavy as the lighter of its own two, whose sign is their product.
/// </summary>
internal sealed class SeriesReduction
{
    private readonly Dictionary<int, int>[] weights;
    private readonly List<(int Actor, int One, int OneWeight, int Other, int OtherWeight)> taken = [];

    private SeriesReduction(SignedNetwork network)
    {
        weights = new Dictionary<int, int>[network.Actors];
        for (var actor = 0; actor < weights.Length; actor++)
        {
            var partners = network.PartnersOf(actor);
            var signs = network.SignsOf(actor);
            var own = weights[actor] = new(partners.Length);
            for (var i = 0; i < partners.Length; i++)
            {
                own.Add(partners[i], signs[i]);
            }
        }
    }

    /// <summary>The actors that are left, ascending.</summary>
    public int[] Left { get; private set; } = [];

    /// <summary>Takes out what can be taken out.</summary>
    public static SeriesReduction Of(SignedNetwork network)
    {
        var reduction = new SeriesReduction(network);
        reduction.Reduce();
        return reduction;
    }

    /// <summary>The weights among the actors that are left, by their places: above 0 where they back each other.</summary>
    public int[,] Weights()
    {
        var result = new int[Left.Length, Left.Length];
        for (var i = 0; i < Left.Length; i++)
        {
            foreach (var (partner, weight) in weights[Left[i]])
            {
                result[i, Array.BinarySearch(Left, partner)] = weight;
            }
        }

        return result;
    }

    /// <summary>Puts those taken out on the side that suits them.</summary>
    /// <param name="known">The sides of those left.</param>
    public sbyte[] Complete(ReadOnlySpan<sbyte> known)
    {
        var sides = new sbyte[weights.Length];
        for (var i = 0; i < known.Length; i++)
        {
            sides[Left[i]] = known[i];
        }

        for (var i = taken.Count - 1; i >= 0; i--)
        {
            var (actor, one, oneWeight, other, otherWeight) = taken[i];
            var pull = (oneWeight * sides[one]) + (otherWeight * sides[other]);
            sides[actor] = pull < 0 ? (sbyte)-1 : (sbyte)1;
        }

        return sides;
    }

    private void Reduce()
    {
        var waiting = new Queue<int>(Enumerable.Range(0, weights.Length));
        var isOut = new bool[weights.Length];
        while (waiting.TryDequeue(out var actor))
        {
            var own = weights[actor];
            if (isOut[actor] || own.Count > 2)
            {
                continue;
            }

            isOut[actor] = true;
            var ends = own.ToArray();
            var (one, oneWeight) = ends.ElementAtOrDefault(0);
            var (other, otherWeight) = ends.ElementAtOrDefault(1);
            taken.Add((actor, one, oneWeight, other, otherWeight));
            if (ends.Length == 2)
            {
                Add(one, other, Math.Sign(oneWeight) * Math.Sign(otherWeight) * Math.Min(Math.Abs(oneWeight), Math.Abs(otherWeight)));
            }

            foreach (var partner in own.Keys)
            {
                weights[partner].Remove(actor);
                waiting.Enqueue(partner);
            }
        }

        Left = [.. Enumerable.Range(0, weights.Length).Where(actor => !isOut[actor])];
    }

    private void Add(int one, int other, int weight)
    {
        var sum = weights[one].GetValueOrDefault(other) + weight;
        if (sum == 0)
        {
            weights[one].Remove(other);
            weights[other].Remove(one);
        }
        else
        {
            weights[one][other] = weights[other][one] = sum;
        }
    }
}
