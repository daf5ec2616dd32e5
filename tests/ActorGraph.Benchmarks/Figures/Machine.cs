using System.Globalization;
using System.Runtime.InteropServices;

namespace ActorGraph.Benchmarks.Figures;

/// <summary>Where the figures were taken: they mean nothing without it.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {Processor()}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}{Load()}.");

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is string line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();

    // Other work on the machine is the commonest reason for a figure that cannot be had again.
    private static string Load() =>
        File.Exists("/proc/loadavg") ? $", load before the run {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
}
