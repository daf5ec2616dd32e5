namespace ActorGraph.Benchmarks.Generating;

/// <summary>The busiest of a generated graph, by their ids: what questions find hardest.</summary>
/// <param name="Actor">The one that most statements are about.</param>
/// <param name="Voice">The one that most statements quote.</param>
/// <param name="Publisher">The one with most sources.</param>
/// <param name="GivenName">A first name that one actor in a thousand has.</param>
internal sealed record Hubs(string Actor, string Voice, string Publisher, string GivenName);
