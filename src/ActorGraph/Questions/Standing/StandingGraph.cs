namespace ActorGraph.Questions;

/// <summary>The graph at a glance.</summary>
/// <param name="Actors">How many actors of each kind.</param>
/// <param name="Backing">Who backs whom, most voices first.</param>
/// <param name="Opposing">Who opposes whom, most voices first.</param>
internal sealed record StandingGraph(
    IReadOnlyDictionary<ActorKind, int> Actors, IReadOnlyList<StandingRow> Backing, IReadOnlyList<StandingRow> Opposing);
