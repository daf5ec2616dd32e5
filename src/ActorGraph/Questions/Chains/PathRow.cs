namespace ActorGraph;

/// <summary>One of the shortest chains between two actors.</summary>
/// <param name="Length">How many links it has.</param>
/// <param name="Actors">From the one asked actor to the other.</param>
/// <param name="Links">One tie for each step, the best supported one.</param>
public sealed record PathRow(int Length, IReadOnlyList<ActorRef> Actors, IReadOnlyList<LinkRow> Links);
