using System.Diagnostics;
using ActorGraph.Benchmarks.Figures;

namespace ActorGraph.Benchmarks.Asking;

/// <summary>Times one thing many times, once it is warm.</summary>
internal static class Timing
{
    private const int Runs = 300;
    private const int WarmUp = 60;

    // Slow things are measured fewer times, but never fewer than this.
    private const int FewestRuns = 30;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(8);

    public static async Task<Spread> MeasureAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        await RepeatAsync(act, WarmUp, cancellationToken);
        return new Spread(await RepeatAsync(act, Runs, cancellationToken));
    }

    /// <summary>The same for what takes long: some times, once it is warm.</summary>
    public static async Task<Spread> MeasureFewAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        const int Few = 9;
        await RepeatAsync(act, 3, cancellationToken);
        return new Spread(await RepeatAsync(act, Few, cancellationToken));
    }

    private static async Task<List<double>> RepeatAsync(Func<Task> act, int runs, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var times = new List<double>(runs);
        while (times.Count < runs && (times.Count < FewestRuns || Stopwatch.GetElapsedTime(begin) < LongEnough))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var one = Stopwatch.GetTimestamp();
            await act();
            times.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }

        return times;
    }
}
