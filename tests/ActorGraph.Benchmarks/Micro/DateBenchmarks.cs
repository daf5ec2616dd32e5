using ActorGraph.Time;
using BenchmarkDotNet.Attributes;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>Reading what a statement is about in time.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    [Params("2026-01-04", "2019-03/..", "2019-03-01/2021-07-31")]
    public string Text { get; set; } = "";

    [Benchmark]
    public bool Parse() => When.TryParse(Text, out _, out _);
}
