namespace ActorGraph.Questions;

/// <summary>Two actors, by their numbers, and whether they back or oppose each other on balance.</summary>
/// <param name="A">One of them.</param>
/// <param name="B">The other one.</param>
/// <param name="Backs">Whether they back each other; otherwise they oppose each other.</param>
internal readonly record struct SignedPair(int A, int B, bool Backs);
