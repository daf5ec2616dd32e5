using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>The small steps that an import takes a million times, by BenchmarkDotNet.</summary>
internal static class MicroBenchmarks
{
    private static readonly Type[] All = [typeof(FoldingBenchmarks), typeof(DateBenchmarks), typeof(TieBenchmarks), typeof(ReadingBenchmarks)];

    /// <param name="arguments">BenchmarkDotNet's own, such as <c>--filter *Tie*</c>; none is all.</param>
    public static void Run(IReadOnlyList<string> arguments)
    {
        // In this process: the project that BenchmarkDotNet would generate knows nothing of central package versions and lock files.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromTypes(All).Run(arguments.Count == 0 ? ["--filter", "*"] : [.. arguments], config);
    }
}
