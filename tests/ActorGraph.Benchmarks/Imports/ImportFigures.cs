using System.Globalization;
using ActorGraph.Benchmarks.ColdStart;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>How long imports take, how much memory and disk, at two sizes a factor of ten apart.</summary>
internal static class ImportFigures
{
    private const int Megabyte = 1_000_000;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(
        int statements, int runs, Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        tell("publishing the native console");
        var console = await NativeConsole.PublishAsync(workplace, cancellationToken);
        tell("inserting plain rows, to know the machine");
        var plain = PlainInsert.Measure(workplace);
        var small = await ImportSeries.RunAsync(new GraphShape(statements / 10), runs, console, workplace, tell, cancellationToken);
        var large = await ImportSeries.RunAsync(new GraphShape(statements), runs, console, workplace, tell, cancellationToken);
        return
        [
            new Figure("1,000,000 plain rows of 13 columns into SQLite", "s", plain, null, "prepared statement, one transaction, no index; 1.05 where the limits were set"),
            .. Of(small, absolute: false),
            .. Of(large, absolute: statements == Limits.Statements),
            new Figure("ten times as many statements take", "times", Ratio(large.First, small.First), Limits.Growth),
        ];
    }

    private static IEnumerable<Figure> Of(ImportSeries series, bool absolute)
    {
        var size = series.Shape.Statements.ToString("n0", CultureInfo.InvariantCulture);
        yield return Time($"{size}: first import", series, series.First, absolute ? Limits.FirstImport : null);
        yield return Peak($"{size}: its peak memory", series.First, absolute ? Limits.PeakMegabytes : null);
        yield return new Figure($"{size}: file, a statement", "bytes", series.BytesPerStatement, absolute ? Limits.BytesPerStatement : null);
        yield return Time($"{size}: unchanged again", series, series.Unchanged, absolute ? Limits.UnchangedImport : null);
        yield return Time($"{size}: 1 % changed", series, series.Changed, limit: null);
        yield return Peak($"{size}: its peak memory", series.Changed, absolute ? Limits.PeakMegabytes : null);
        yield return new Figure($"{size}: 1 % changed takes, of the first", "times", Ratio(series.Changed, series.First), absolute ? Limits.Changed : null);
    }

    private static Figure Time(string name, ImportSeries series, IReadOnlyList<MeasuredImport> imports, double? limit)
    {
        var seconds = ImportSeries.Seconds(imports);
        var processor = new Spread(imports.Select(import => import.ProcessorSeconds)).Median;
        return new Figure(name, "s", seconds.Median, limit, string.Create(
            CultureInfo.InvariantCulture,
            $"median of {seconds.Count}, {seconds.Minimum:0.00} to {seconds.Maximum:0.00}; processor {processor:0.0} s; {series.Shape.Statements / seconds.Median:n0} statements/s"));
    }

    private static Figure Peak(string name, IReadOnlyList<MeasuredImport> imports, double? limit) =>
        new(name, "MB", imports.Max(import => import.PeakBytes) / (double)Megabyte, limit, $"highest of {imports.Count}");

    // The least disturbed of each, since a ratio of two disturbed times says nothing.
    private static double Ratio(IReadOnlyList<MeasuredImport> of, IReadOnlyList<MeasuredImport> to) =>
        ImportSeries.Seconds(of).Minimum / ImportSeries.Seconds(to).Minimum;
}
