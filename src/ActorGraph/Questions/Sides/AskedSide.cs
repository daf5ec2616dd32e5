namespace ActorGraph.Questions;

/// <summary>Whose ties, of which stance, seen from which end.</summary>
/// <param name="Actor">The asked actor.</param>
/// <param name="Side">Which end is asked for.</param>
/// <param name="Stance">The stance.</param>
internal sealed record AskedSide(AskedActor Actor, Side Side, Stance Stance)
{
    /// <summary>The other stance, seen from the same end.</summary>
    public AskedSide Opposite => this with { Stance = Stance == Stance.Backs ? Stance.Opposes : Stance.Backs };
}
