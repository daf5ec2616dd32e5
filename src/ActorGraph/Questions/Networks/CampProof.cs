using System.Numerics;

namespace ActorGraph.Questions;

/// <summary>
/// Splits few actors exactly. The side of each is tried in turn, and what cannot become better is left out: what is undecided costs at
/// least the smaller pull of each actor not asked yet, and what these cost among themselves. That is known, since the same search is made
/// first for the last actor, the last two, and so on (Russian doll search, Verfaillie, Lemaître and Schiex 1996). Of twins, only how
/// many are on a side matters. Sixty actors with signs at random take up to half a second.
/// </summary>
internal sealed class CampProof
{
    private readonly ProofOrder order;
    private readonly int size;
    private readonly long limit;
    private readonly int[][] rows;
    private readonly int[][] pulls;
    private readonly int[] heft;
    private readonly int[] least;
    private readonly int[] sides;
    private readonly int[] best;
    private readonly CancellationToken cancellationToken;
    private int first;
    private int bound;

    private CampProof(int[,] weights, long limit, CancellationToken cancellationToken)
    {
        order = new ProofOrder(weights);
        size = weights.GetLength(0);
        this.limit = limit;
        this.cancellationToken = cancellationToken;
        sides = new int[size];
        best = new int[size];
        heft = new int[size + 1];
        least = new int[size + 1];

        // Room behind the last actor, always 0, lets whole vectors be read from any place.
        rows = Array.ConvertAll(sides, _ => new int[size + Vector<int>.Count]);
        pulls = Array.ConvertAll(least, _ => new int[size + Vector<int>.Count]);
        for (var place = size - 1; place >= 0; place--)
        {
            heft[place] = heft[place + 1];
            for (var later = place + 1; later < size; later++)
            {
                var weight = weights[order.Actors[place], order.Actors[later]];
                rows[place][later] = weight;
                heft[place] += Math.Abs(weight);
            }
        }
    }

    /// <summary>How many sides were tried.</summary>
    public long Steps { get; private set; }

    private bool IsOver => Steps > limit || bound == least[first + 1];

    /// <summary>Finds the split whose misfits weigh least.</summary>
    /// <param name="weights">The weights between actors, above 0 where they back each other.</param>
    /// <param name="known">A good split; the better it is, the less there is to try.</param>
    /// <param name="limit">How many sides may be tried.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The side of each actor, 1 or -1; null when the limit was reached. And how many sides were tried.</returns>
    public static (sbyte[]? Sides, long Steps) Find(
        int[,] weights, ReadOnlySpan<sbyte> known, long limit, CancellationToken cancellationToken)
    {
        var proof = new CampProof(weights, limit, cancellationToken);
        for (var place = proof.size - 1; place >= 0; place--)
        {
            proof.Solve(place, known);
            if (proof.Steps > limit)
            {
                return (null, proof.Steps);
            }
        }

        var result = new sbyte[proof.size];
        for (var place = 0; place < proof.size; place++)
        {
            result[proof.order.Actors[place]] = (sbyte)proof.best[place];
        }

        return (result, proof.Steps);
    }

    /// <summary>Splits the actors from a place on, when those after it are split.</summary>
    private void Solve(int place, ReadOnlySpan<sbyte> known)
    {
        first = place;
        var pull = 0;
        for (var later = place + 1; later < size; later++)
        {
            pull += rows[place][later] * best[later];
        }

        best[place] = pull < 0 ? -1 : 1;
        bound = least[place + 1] + ((heft[place] - heft[place + 1] - Math.Abs(pull)) / 2);
        Take(known);
        if (!IsOver)
        {
            sides[place] = 1;
            rows[place].CopyTo(pulls[place + 1], 0);
            Search(place + 1, 0);
        }

        least[place] = bound;
    }

    /// <summary>Begins with the known split where it is better.</summary>
    private void Take(ReadOnlySpan<sbyte> known)
    {
        var fit = 0;
        for (var one = first; one < size; one++)
        {
            for (var other = one + 1; other < size; other++)
            {
                fit += rows[one][other] * known[order.Actors[one]] * known[order.Actors[other]];
            }
        }

        if ((heft[first] - fit) / 2 < bound)
        {
            bound = (heft[first] - fit) / 2;
            for (var place = first; place < size; place++)
            {
                best[place] = known[order.Actors[place]];
            }
        }
    }

    /// <summary>Asks the actor at a place, and all after it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="fit">The weight of the pairs before it that fit, less that of those that do not.</param>
    private void Search(int place, int fit)
    {
        if (place == size)
        {
            bound = (heft[first] - fit) / 2;
            sides.AsSpan(first).CopyTo(best.AsSpan(first));
            return;
        }

        Steps++;
        if ((Steps & 0xFFFF) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        var side = pulls[place][place] < 0 ? -1 : 1;
        Try(place, fit, side);
        if (!IsOver)
        {
            Try(place, fit, -side);
        }
    }

    private void Try(int place, int fit, int side)
    {
        var twin = order.Twins[place];
        if (twin >= first && sides[twin] * order.Turns[twin] != order.Turns[first] && side * order.Turns[place] == order.Turns[first])
        {
            return;
        }

        fit += side * pulls[place][place];
        var open = Pull(place, side);
        var misfits = (heft[first] - heft[place + 1] - fit - open) / 2;
        if (misfits + least[place + 1] < bound)
        {
            sides[place] = side;
            Search(place + 1, fit);
        }
    }

    /// <summary>Adds what an actor's side means to those after it, and says how strongly they are now pulled, all together.</summary>
    private int Pull(int place, int side)
    {
        var (before, after, row) = (pulls[place], pulls[place + 1], rows[place]);
        var sum = Vector<int>.Zero;
        for (var later = place + 1; later < size; later += Vector<int>.Count)
        {
            var pull = new Vector<int>(before, later) + (side * new Vector<int>(row, later));
            pull.CopyTo(after, later);
            sum += Vector.Abs(pull);
        }

        return Vector.Sum(sum);
    }
}
