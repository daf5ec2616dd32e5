namespace ActorGraph.Questions;

/// <summary>An actor's chains of one stance, counted.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Stance">What they come to.</param>
/// <param name="Depth">How many links they have.</param>
/// <param name="Weight">The chains, each halved with every link beyond the first.</param>
internal readonly record struct CountedChains(long Actor, Stance Stance, int Depth, double Weight)
{
    public static CountedChains Of(long actor, Stance stance, int depth, double chains) => new(actor, stance, depth, chains * Math.ScaleB(1, 1 - depth));
}
