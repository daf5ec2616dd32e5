namespace ActorGraph.Questions;

/// <summary>
/// How much actors stand between others: for each two others the share of their shortest chains that lead through the actor, summed
/// (Freeman 1977), by the algorithm of Brandes (2001): one search in breadth from each actor. To 3,000 actors with a partner it is exact.
/// Above that it is estimated from the searches of 256 of them, drawn without replacement (Brandes and Pich 2007), always the same ones.
/// </summary>
/// <param name="Values">The value of each actor.</param>
/// <param name="StandardErrors">The standard error of each value; null where the values are exact.</param>
/// <param name="Sources">From how many actors a search was made.</param>
internal sealed record Betweenness(double[] Values, double[]? StandardErrors, int Sources)
{
    private const int ExactTo = 3000;
    private const int Pivots = 256;

    /// <summary>Measures each actor.</summary>
    /// <param name="network">Who is linked with whom.</param>
    /// <param name="cancellationToken">Stops between two searches.</param>
    public static Betweenness Of(ActorNetwork network, CancellationToken cancellationToken) =>
        Of(network, ExactTo, Pivots, cancellationToken);

    /// <summary>Measures each actor.</summary>
    /// <param name="network">Who is linked with whom.</param>
    /// <param name="exactTo">To how many actors with a partner the values are exact.</param>
    /// <param name="pivots">From how many of them a search is made where there are more.</param>
    /// <param name="cancellationToken">Stops between two searches.</param>
    public static Betweenness Of(ActorNetwork network, int exactTo, int pivots, CancellationToken cancellationToken)
    {
        var sources = Enumerable.Range(0, network.Actors).Where(actor => !network.PartnersOf(actor).IsEmpty).ToArray();
        var isExact = sources.Length <= Math.Max(exactTo, pivots);
        var drawn = isExact ? sources : Draw(sources, pivots);
        var sample = new DependencySample(network.Actors, sources.Length);
        var search = new DependencySearch(network);
        foreach (var source in drawn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sample.Add(search.From(source));
        }

        return new(sample.Totals(), isExact ? null : sample.StandardErrors(), drawn.Length);
    }

    /// <summary>The first of an order drawn at random, as far as it is needed.</summary>
    private static int[] Draw(int[] sources, int count)
    {
        var random = new FixedRandom(20011025);
        for (var i = 0; i < count; i++)
        {
            var other = i + random.Below(sources.Length - i);
            (sources[i], sources[other]) = (sources[other], sources[i]);
        }

        return sources[..count];
    }
}
