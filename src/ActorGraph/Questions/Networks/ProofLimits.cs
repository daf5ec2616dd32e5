namespace ActorGraph.Questions;

/// <summary>How far splits are proven.</summary>
/// <param name="Always">Blocks that come down to as many actors are always split exactly.</param>
/// <param name="Largest">Larger ones are tried up to this many.</param>
/// <param name="Steps">How many steps all these tries together may take.</param>
internal readonly record struct ProofLimits(int Always, int Largest, long Steps)
{
    /// <summary>Always to 32 actors; to 100 actors for as long as the tries take about a second in all.</summary>
    public static ProofLimits Usual { get; } = new(32, 100, 50_000_000);
}
