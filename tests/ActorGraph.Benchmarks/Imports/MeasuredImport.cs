namespace ActorGraph.Benchmarks.Imports;

/// <summary>What one import took.</summary>
/// <param name="Seconds">From starting the program to its end, everything written and checkpointed.</param>
/// <param name="ProcessorSeconds">What its process used of all cores: tells a busy machine from slow code.</param>
/// <param name="PeakBytes">The most memory its process held at any time.</param>
internal sealed record MeasuredImport(double Seconds, double ProcessorSeconds, long PeakBytes);
