using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>One import by the published console: its peak memory is then its alone, and nothing is warm from another one.</summary>
internal static class ImportChild
{
    /// <summary>The peak of a process only grows, so that the last look before it ends is off by a look's time at most.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs one and waits for it.</summary>
    public static async Task<MeasuredImport> MeasureAsync(ProcessStartInfo import, ImportOutcome expected, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(import)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var (peak, processor) = (0L, TimeSpan.Zero);
            while (!process.HasExited)
            {
                (peak, processor) = (Math.Max(peak, PeakBytes(process.Id)), Later(processor, process));
                await Task.Delay(Look, cancellationToken);
            }

            var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            using var json = JsonDocument.Parse(await output);
            var outcome = json.RootElement.GetProperty("outcome").GetString();
            return string.Equals(outcome, expected.ToString(), StringComparison.OrdinalIgnoreCase)
                ? new(seconds, processor.TotalSeconds, peak)
                : throw new InvalidOperationException(
                    $"{string.Join(' ', import.ArgumentList)} should have ended as {expected} and ended as {outcome}.");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static TimeSpan Later(TimeSpan known, Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return known;
        }
    }

    private static long PeakBytes(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
