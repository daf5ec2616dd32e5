using System.Diagnostics;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>Notes when an import first speaks of each of its steps.</summary>
internal sealed class StepTimes(Stopwatch clock) : IProgress<ImportProgress>
{
    private readonly Dictionary<string, double> begun = [];
    private readonly Lock gate = new();

    public IReadOnlyDictionary<string, double> Begun => begun;

    public void Report(ImportProgress value)
    {
        lock (gate)
        {
            begun.TryAdd(value.Step, Math.Round(clock.Elapsed.TotalSeconds, 2));
        }
    }
}
