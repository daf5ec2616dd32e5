using ActorGraph.Benchmarks.ColdStart;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>The imports of one size, several times: into a new store, the same file again, the changed edition.</summary>
internal sealed class ImportSeries
{
    private readonly List<MeasuredImport> first = [];
    private readonly List<MeasuredImport> unchanged = [];
    private readonly List<MeasuredImport> changed = [];

    private ImportSeries(GraphShape shape) => Shape = shape;

    public GraphShape Shape { get; }

    public IReadOnlyList<MeasuredImport> First => first;

    public IReadOnlyList<MeasuredImport> Unchanged => unchanged;

    public IReadOnlyList<MeasuredImport> Changed => changed;

    /// <summary>What the store takes on disk after the first import, a statement.</summary>
    public double BytesPerStatement { get; private set; }

    public static async Task<ImportSeries> RunAsync(
        GraphShape shape, int runs, NativeConsole console, Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        var series = new ImportSeries(shape);
        tell($"writing {shape.Statements:n0} statements, twice");
        var file = workplace.Generate(shape, Edition.First);
        var edited = workplace.Generate(shape, Edition.Changed);
        for (var run = 1; run <= runs; run++)
        {
            tell($"importing {shape.Statements:n0} statements, run {run} of {runs}");
            var store = workplace.NewStore("import.db");
            series.first.Add(await ImportChild.MeasureAsync(console.Import(file, store), ImportOutcome.Done, cancellationToken));
            series.BytesPerStatement = BytesOf(store) / (double)shape.Statements;
            series.unchanged.Add(await ImportChild.MeasureAsync(console.Import(file, store), ImportOutcome.Unchanged, cancellationToken));
            series.changed.Add(await ImportChild.MeasureAsync(console.Import(edited, store), ImportOutcome.Done, cancellationToken));
        }

        return series;
    }

    public static Spread Seconds(IEnumerable<MeasuredImport> imports) => new(imports.Select(import => import.Seconds));

    // A log that an import left behind is space taken too.
    private static long BytesOf(string store) => new[] { store, store + "-wal" }.Where(File.Exists).Sum(path => new FileInfo(path).Length);
}
