namespace ActorGraph.Questions;

/// <summary>A connected part of a signed network, split into two camps.</summary>
/// <param name="A">The larger camp, with equal sizes the one with the smallest actor; ascending.</param>
/// <param name="B">The other camp, ascending; empty where nobody opposes anybody.</param>
/// <param name="Frustration">How many pairs do not fit: those across the camps that back, those within one that oppose.</param>
/// <param name="Exact">Whether it is proven that no split has fewer.</param>
internal sealed record CampComponent(IReadOnlyList<int> A, IReadOnlyList<int> B, int Frustration, bool Exact);
