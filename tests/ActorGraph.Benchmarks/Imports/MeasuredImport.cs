using System.Text.Json.Serialization;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>What one import took.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Seconds">From opening the graph to letting it go, everything written and checkpointed.</param>
/// <param name="ProcessorSeconds">What its process used of all cores: tells a busy machine from slow code.</param>
/// <param name="PeakBytes">The most memory its process held at any time.</param>
/// <param name="Steps">When each of its steps began, in seconds.</param>
internal sealed record MeasuredImport(
    string Outcome, double Seconds, double ProcessorSeconds, long PeakBytes, IReadOnlyDictionary<string, double> Steps);

[JsonSerializable(typeof(MeasuredImport))]
internal sealed partial class MeasuredImportJson : JsonSerializerContext;
