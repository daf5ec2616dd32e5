namespace ActorGraph.Questions;

/// <summary>In which order a proof asks actors for their side, and which are twins: alike or exactly contrary to all others.</summary>
internal sealed class ProofOrder
{
    private readonly int[,] weights;

    /// <summary>Puts first, each time, who has most weight towards those not asked yet: little is left between the last ones.</summary>
    /// <param name="weights">The weights between actors, above 0 where they back each other.</param>
    public ProofOrder(int[,] weights)
    {
        this.weights = weights;
        var size = weights.GetLength(0);
        Actors = new int[size];
        Twins = new int[size];
        Turns = new int[size];
        Arrange();
        for (var place = 0; place < size; place++)
        {
            (Twins[place], Turns[place]) = TwinOf(place);
        }
    }

    /// <summary>The actor at each place.</summary>
    public int[] Actors { get; }

    /// <summary>The place of the nearest twin before each place, or -1.</summary>
    public int[] Twins { get; }

    /// <summary>Whether each is alike (1) or contrary (-1) to the first of its twins.</summary>
    public int[] Turns { get; }

    private void Arrange()
    {
        var size = Actors.Length;
        var open = new int[size];
        for (var actor = 0; actor < size; actor++)
        {
            for (var other = 0; other < size; other++)
            {
                open[actor] += Math.Abs(weights[actor, other]);
            }
        }

        var waiting = Enumerable.Range(0, size).ToList();
        for (var place = 0; place < size; place++)
        {
            // The first of the largest: the one with the smallest number.
            var next = waiting.MaxBy(actor => open[actor]);
            waiting.Remove(next);
            Actors[place] = next;
            waiting.ForEach(actor => open[actor] -= Math.Abs(weights[next, actor]));
        }
    }

    private (int Place, int Turn) TwinOf(int place)
    {
        for (var before = place - 1; before >= 0; before--)
        {
            foreach (var turn in (ReadOnlySpan<int>)[1, -1])
            {
                if (AreTwins(Actors[before], Actors[place], turn))
                {
                    return (before, Turns[before] * turn);
                }
            }
        }

        return (-1, 1);
    }

    private bool AreTwins(int one, int other, int turn)
    {
        for (var actor = 0; actor < Actors.Length; actor++)
        {
            if (actor != one && actor != other && weights[one, actor] != turn * weights[other, actor])
            {
                return false;
            }
        }

        return true;
    }
}
