namespace ActorGraph.Tests.Contract;

/// <summary>What one actor is to another in one stance: all visible ties from the one to the other, symmetric ones too, counted as one.</summary>
internal sealed record NaivePair(string From, string To, Stance Stance, IReadOnlyList<NaiveTie> Ties)
{
    public NaiveCounts Counts { get; } = new(Ties);
}

/// <summary>What a path may walk on between two actors, whichever way its ties point.</summary>
/// <param name="One">The end whose id comes first.</param>
/// <param name="Other">The other end.</param>
/// <param name="Voices">Those of its strongest pair or neutral tie.</param>
/// <param name="Best">The tie it is shown by.</param>
internal sealed record NaiveStep(string One, string Other, int Voices, NaiveTie Best);
