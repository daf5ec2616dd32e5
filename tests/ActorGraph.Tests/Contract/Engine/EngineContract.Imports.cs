using CsCheck;

namespace ActorGraph.Tests.Contract;

public abstract partial class EngineContract
{
    [Fact]
    public Task ImportingTwiceIsImportingOnce() =>
        RandomGraphs.Any.SampleAsync(
            async datasets =>
            {
                using var files = new DraftFiles();
                await using var graph = new GraphAnswers(await OpenAsync(Time));
                var paths = files.Write(datasets);
                await graph.Graph.ImportAsync(paths, cancellationToken: Cancellation);
                var once = await Transcript.OfAsync(graph);

                var again = await graph.Graph.ImportAsync(paths, cancellationToken: Cancellation);

                Assert.Equal(ImportOutcome.Unchanged, again.Outcome);
                Assert.Equal((0, 0, 0), (again.Counts.Added, again.Counts.Changed, again.Counts.Dropped));
                Assert.Equal((0, 0, 0), (again.Ties.Added, again.Ties.Changed, again.Ties.Removed));
                Assert.Equal(once, await Transcript.OfAsync(graph));
            },
            iter: Iterations(50),
            threads: 1,
            print: RandomGraphs.Text);

    /// <summary>Import of A, then of B, is import of A and B; and of B, then of A.</summary>
    [Fact]
    public Task TheOrderOfImportsDoesNotMatter() =>
        Gen.Select(RandomGraphs.Portable, Gen.Int[0, 23]).SampleAsync(
            async (datasets, order) =>
            {
                await using var graph = new GraphAnswers(await OpenAsync(Time));
                var turned = datasets.Skip(order % datasets.Count).Concat(datasets.Take(order % datasets.Count));
                foreach (var dataset in order % 2 == 0 ? turned : turned.Reverse())
                {
                    await ImportAsync(graph.Graph, dataset);
                }

                await Transcript.AssertEqualAsync(Reference(datasets), graph, Filters.None);
            },
            iter: Iterations(50),
            threads: 1,
            print: drawn => RandomGraphs.Text(drawn.Item1));

    [Fact]
    public Task ADatasetRemovedAndImportedAgainIsTheStart() =>
        Gen.Select(RandomGraphs.Portable, Gen.Int[0, 9]).SampleAsync(
            async (datasets, drawn) =>
            {
                var removed = datasets[drawn % datasets.Count];
                await using var graph = new GraphAnswers(await ImportedAsync(datasets));

                await graph.Graph.RemoveAsync(removed.Name, AnySize, Cancellation);
                IReadOnlyList<DatasetDraft> rest = [.. datasets.Except([removed])];
                if (rest.Any(dataset => dataset.Actors.Count == Cast.Actors.Count))
                {
                    await Transcript.AssertEqualAsync(Reference(rest), graph, Filters.None);
                }

                await ImportAsync(graph.Graph, removed);
                await Transcript.AssertEqualAsync(Reference(datasets), graph, Filters.None);
            },
            iter: Iterations(50),
            threads: 1,
            print: drawn => $"{drawn.Item2} {RandomGraphs.Text(drawn.Item1)}");

    /// <summary>Whatever was there before, after an import the answers are those of the files: sources, joins and statements may all have changed.</summary>
    [Fact]
    public Task AChangedImportIsAFreshOne() =>
        Gen.Select(RandomGraphs.Portable, RandomGraphs.Portable).SampleAsync(
            async (before, after) =>
            {
                await using var graph = new GraphAnswers(await ImportedAsync(before));

                var instead = InPlaceOf(before, after);
                await ImportAsync(graph.Graph, instead);
                await Transcript.AssertEqualAsync(Reference(instead), graph, Filters.None, Filters.None with { Ever = true });
            },
            iter: Iterations(50),
            threads: 1,
            print: drawn => $"BEFORE {RandomGraphs.Text(drawn.Item1)} AFTER {RandomGraphs.Text(drawn.Item2)}");

    /// <summary>Rule 20: joins, sources and the vocabulary change the answers of files that are not imported again.</summary>
    [Fact]
    public Task ChangedDeclarationsChangeTheAnswersOfUntouchedFiles() =>
        Gen.Select(RandomGraphs.Portable, RandomGraphs.Portable, Gen.Int[0, 255]).SampleAsync(
            async (before, after, turned) =>
            {
                var claims = before.Where(dataset => dataset.Statements.Count > 0)
                    .Select(dataset => dataset with { Actors = [], Sources = [], Predicates = [], Format = StatementFileFormat.Csv }).ToList();
                await using var graph = new GraphAnswers(await ImportedAsync([RandomGraphs.Declarations(before, 0), .. claims]));
                await Transcript.AssertEqualTiesAsync(Reference([RandomGraphs.Declarations(before, 0), .. claims]), graph);

                await ImportAsync(graph.Graph, RandomGraphs.Declarations(after, turned));
                await Transcript.AssertEqualTiesAsync(Reference([RandomGraphs.Declarations(after, turned), .. claims]), graph);
            },
            iter: Iterations(50),
            threads: 1,
            print: drawn => $"{drawn.Item3} BEFORE {RandomGraphs.Text(drawn.Item1)} AFTER {RandomGraphs.Text(drawn.Item2)}");

    [Fact]
    public Task ACancelledImportLeavesEverythingAsItWas() =>
        Gen.Select(RandomGraphs.Portable, RandomGraphs.Portable, Gen.Int[1, 6]).SampleAsync(
            async (before, after, step) =>
            {
                using var files = new DraftFiles();
                using var source = new CancellationTokenSource();
                await using var graph = new GraphAnswers(await ImportedAsync(before));

                try
                {
                    await graph.Graph.ImportAsync(files.Write(InPlaceOf(before, after)), AnySize, new CancellingAfter(step, source), source.Token);
                    return;
                }
                catch (OperationCanceledException)
                {
                    await Transcript.AssertEqualAsync(Reference(before), graph, Filters.None);
                }
            },
            iter: Iterations(30),
            threads: 1,
            print: drawn => $"{drawn.Item3} BEFORE {RandomGraphs.Text(drawn.Item1)} AFTER {RandomGraphs.Text(drawn.Item2)}");

    /// <summary>The later datasets, with an empty one for each that is gone.</summary>
    private static IReadOnlyList<DatasetDraft> InPlaceOf(IReadOnlyList<DatasetDraft> before, IReadOnlyList<DatasetDraft> after) =>
    [
        .. after,
        .. from dataset in before
           where !after.Any(other => other.Name == dataset.Name)
           select new DatasetDraft(dataset.Name) { Actors = Cast.Actors },
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Cancels at the n-th report of progress.</summary>
    private sealed class CancellingAfter(int reports, CancellationTokenSource source) : IProgress<ImportProgress>
    {
        private int left = reports;

        public void Report(ImportProgress value)
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                source.Cancel();
            }
        }
    }
}
