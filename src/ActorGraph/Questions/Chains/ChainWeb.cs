namespace ActorGraph.Questions;

/// <summary>All shortest chains between two actors, as the steps they are made of.</summary>
internal sealed class ChainWeb
{
    private readonly long from;
    private readonly ILookup<long, Step>[] layers;

    /// <summary>The strongest way on from an actor of a layer to the end: the voices of its weakest step.</summary>
    private readonly Dictionary<long, int>[] strengths;

    /// <param name="from">Where the chains begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="near">Steps away from the beginning, layer by layer.</param>
    /// <param name="joining">The steps from the last of these layers to the last one of the other side.</param>
    /// <param name="far">Steps away from the end, layer by layer.</param>
    public ChainWeb(long from, long to, IReadOnlyList<List<Step>> near, List<Step> joining, IReadOnlyList<List<Step>> far)
    {
        this.from = from;
        List<List<Step>> steps = [.. near, joining, .. far.Reverse().Select(static layer => layer.ConvertAll(static step => step.Reversed()))];
        layers = new ILookup<long, Step>[steps.Count];
        strengths = new Dictionary<long, int>[steps.Count + 1];
        strengths[^1] = new() { [to] = int.MaxValue };
        var counts = new Dictionary<long, double> { [to] = 1 };
        for (var layer = steps.Count - 1; layer >= 0; layer--)
        {
            // Only what leads on to the end is a step of a chain.
            var onwards = strengths[layer + 1];
            var leading = steps[layer].FindAll(step => onwards.ContainsKey(step.To));
            layers[layer] = leading.ToLookup(static step => step.From);
            strengths[layer] = layers[layer].ToDictionary(
                static steps => steps.Key, theirs => theirs.Max(step => Math.Min(step.Voices, onwards[step.To])));
            var after = counts;
            counts = layers[layer].ToDictionary(static steps => steps.Key, theirs => theirs.Sum(step => after[step.To]));
        }

        Count = counts[from];
    }

    /// <summary>How many chains there are.</summary>
    public double Count { get; }

    /// <summary>All actors of these chains.</summary>
    public IEnumerable<long> Actors => layers.SelectMany(static layer => layer).SelectMany(static steps => steps).Select(static step => step.To).Append(from);

    /// <summary>The chains whose weakest step has most voices; of equal ones those whose actors' ids come first.</summary>
    public List<long[]> Strongest(int most, RowNames names)
    {
        var found = new List<long[]>();
        var open = new PriorityQueue<long[], (int Strength, long[] Chain)>(Comparer<(int Strength, long[] Chain)>.Create(Compare));
        open.Enqueue([from], (strengths[0][from], [from]));
        while (found.Count < most && open.TryDequeue(out var chain, out var rank))
        {
            if (chain.Length > layers.Length)
            {
                found.Add(chain);
                continue;
            }

            foreach (var step in layers[chain.Length - 1][chain[^1]])
            {
                long[] longer = [.. chain, step.To];
                open.Enqueue(longer, (Math.Min(rank.Strength, Math.Min(step.Voices, strengths[longer.Length - 1][step.To])), longer));
            }
        }

        return found;

        int Compare((int Strength, long[] Chain) left, (int Strength, long[] Chain) right)
        {
            var order = right.Strength.CompareTo(left.Strength);
            for (var i = 0; order == 0 && i < Math.Min(left.Chain.Length, right.Chain.Length); i++)
            {
                order = left.Chain[i] == right.Chain[i] ? 0 : names.CompareActors(left.Chain[i], right.Chain[i]);
            }

            // A beginning is looked at before what goes on from it.
            return order == 0 ? left.Chain.Length.CompareTo(right.Chain.Length) : order;
        }
    }
}
