namespace ActorGraph.Ties;

/// <summary>A tie and where its statements stand in the list it was derived from.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Start">Index of its first statement.</param>
/// <param name="Length">How many statements it has.</param>
internal readonly record struct TieSlice(Tie Tie, int Start, int Length);
