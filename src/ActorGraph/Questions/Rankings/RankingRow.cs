namespace ActorGraph;

/// <summary>An actor's place in a ranking.</summary>
/// <param name="Rank">Its place from 1; equal values share one.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Value">How many actors back or oppose it, or it backs or opposes; of brokers the pairs of actors whose shortest chains go through it, shared among equal chains.</param>
public sealed record RankingRow(int Rank, ActorRef Actor, Measure Measure, double Value);
