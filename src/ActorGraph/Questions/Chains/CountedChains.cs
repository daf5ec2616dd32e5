namespace ActorGraph.Questions;

/// <summary>An actor's chains of one stance, counted.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Stance">What they come to.</param>
/// <param name="Depth">How many links they have.</param>
/// <param name="Chains">How many they are.</param>
internal readonly record struct CountedChains(long Actor, Stance Stance, int Depth, double Chains)
{
    /// <summary>The chains, each halved with every link beyond the first.</summary>
    public double Weight => Chains * Math.Pow(0.5, Depth - 1);
}
