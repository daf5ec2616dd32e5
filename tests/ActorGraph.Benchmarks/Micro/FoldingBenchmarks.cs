using ActorGraph.Text;
using BenchmarkDotNet.Attributes;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>Folding names: most are folded already or ASCII, some carry marks.</summary>
[MemoryDiagnoser]
public class FoldingBenchmarks
{
    [Params("dana ives", "Government of Belmark", "Agência Féliz-Kažoga")]
    public string Name { get; set; } = "";

    [Benchmark]
    public string Fold() => Folding.Fold(Name);
}
