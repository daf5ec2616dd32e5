using System.Diagnostics;
using System.Globalization;
using ActorGraph.Benchmarks.Figures;

namespace ActorGraph.Benchmarks.ColdStart;

/// <summary>
/// How long the console takes from nothing to an answer, beside an empty program; in pairs one right after the other, so that whatever
/// else the machine does falls on both alike.
/// </summary>
internal static class StartFigures
{
    private const int Pairs = 40;
    private const int WarmUp = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        tell("publishing the native console");
        var console = await NativeConsole.PublishAsync(workplace, cancellationToken);
        tell("building an empty program");
        var empty = await EmptyProgram.BuildAsync(workplace, cancellationToken);

        tell($"starting both {Pairs} times");
        var (answers, nothings) = (new List<double>(), new List<double>());
        for (var pair = -WarmUp; pair < Pairs; pair++)
        {
            var (answer, nothing) = (await TimeAsync(console.Question(), cancellationToken), await TimeAsync(empty, cancellationToken));
            if (pair >= 0)
            {
                answers.Add(answer);
                nothings.Add(nothing);
            }
        }

        return Of(new Spread(answers), new Spread(nothings));
    }

    private static IReadOnlyList<Figure> Of(Spread answers, Spread nothings) =>
    [
        new("empty framework-dependent program", "ms", nothings.Median, null, Remark(nothings)),
        new("who-backs on the seeds, native console", "ms", answers.Median, null, Remark(answers)),
        new("who-backs takes, of the empty program", "times", answers.Median / nothings.Median, Limits.ColdStart, string.Create(
            CultureInfo.InvariantCulture, $"of the medians; of the minima {answers.Minimum / nothings.Minimum:0.00}")),
    ];

    private static string Remark(Spread milliseconds) => string.Create(
        CultureInfo.InvariantCulture, $"median of {milliseconds.Count}, from {milliseconds.Minimum:0.0}, p95 {milliseconds.P95:0.0}");

    private static async Task<double> TimeAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        await Programs.OutputAsync(start, cancellationToken);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
