using ActorGraph.Vocabularies;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Contract;

/// <summary>
/// What every engine has to do, asked through the public library only: the rules by their examples, the same answers as the naive
/// reference on random graphs, and imports whose result depends on the files alone, not on the way they came in.
/// </summary>
public abstract partial class EngineContract : RuleContract
{
    /// <summary>Noon of <see cref="Cast.Today"/>, until a test lets time pass.</summary>
    private protected FakeTimeProvider Time { get; } = new(Noon(Cast.Today));

    /// <summary>Opens a store that nothing was imported into yet.</summary>
    protected abstract Task<Graph> OpenAsync(TimeProvider time);

    /// <summary>How often a property is tried on this engine.</summary>
    /// <param name="usual">How often where stores are quick to make and to ask.</param>
    private protected virtual int Iterations(int usual) => usual;

    private protected static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);

    private protected override async Task<Answers> GivenAsync(params IReadOnlyList<DatasetDraft> datasets) =>
        new GraphAnswers(await ImportedAsync(datasets));

    /// <summary>A fresh store with these datasets, imported at once.</summary>
    private protected async Task<Graph> ImportedAsync(params IReadOnlyList<DatasetDraft> datasets)
    {
        var graph = await OpenAsync(Time);
        await ImportAsync(graph, datasets);
        return graph;
    }

    /// <summary>Imports datasets at once, however much they have shrunk.</summary>
    private protected static async Task<ImportReport> ImportAsync(Graph graph, params IReadOnlyList<DatasetDraft> datasets)
    {
        using var files = new DraftFiles();
        try
        {
            return await graph.ImportAsync(files.Write(datasets), AnySize, cancellationToken: TestContext.Current.CancellationToken);
        }
        catch (InvalidInputException refused)
        {
            foreach (var finding in refused.Report.Findings)
            {
                TestContext.Current.TestOutputHelper?.WriteLine(finding.ToString());
            }

            throw;
        }
    }

    private protected static ImportOptions AnySize { get; } = new() { ShrinkGuard = 1 };

    private protected static NaiveAnswers Reference(IReadOnlyList<DatasetDraft> datasets, DateOnly? today = null) =>
        new(new NaiveGraph(datasets, Vocabulary.Shipped.Predicates, today ?? Cast.Today));
}
