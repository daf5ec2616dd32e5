using System.Diagnostics;
using System.Text.Json;
using ActorGraph.Sqlite;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>One import in a process of its own: its peak memory is then its alone, and nothing is warm from another one.</summary>
internal static class ImportChild
{
    public const string Verb = "import-once";

    /// <summary>What the child does.</summary>
    public static async Task RunAsync(string file, string store, TextWriter output, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var steps = new StepTimes(clock);
        ImportReport report;
        await using (var graph = SqliteGraph.Open(store))
        {
            report = await graph.ImportAsync([file], progress: steps, cancellationToken: cancellationToken);
        }

        var seconds = clock.Elapsed.TotalSeconds;
        using var self = Process.GetCurrentProcess();
        var measured = new MeasuredImport(
            report.Outcome.ToString(), seconds, self.TotalProcessorTime.TotalSeconds, self.PeakWorkingSet64, steps.Begun);
        await output.WriteLineAsync(JsonSerializer.Serialize(measured, MeasuredImportJson.Default.MeasuredImport));
    }

    /// <summary>Runs one and waits for it.</summary>
    public static async Task<MeasuredImport> MeasureAsync(string file, string store, ImportOutcome expected, CancellationToken cancellationToken)
    {
        var output = await Programs.OutputAsync(Programs.Self(Verb, file, store), cancellationToken);
        var measured = JsonSerializer.Deserialize(output, MeasuredImportJson.Default.MeasuredImport)!;
        return measured.Outcome == expected.ToString()
            ? measured
            : throw new InvalidOperationException($"The import of {file} should have ended as {expected} and ended as {measured.Outcome}.");
    }
}
