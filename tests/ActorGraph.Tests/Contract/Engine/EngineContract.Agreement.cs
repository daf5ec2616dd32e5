using CsCheck;

namespace ActorGraph.Tests.Contract;

public abstract partial class EngineContract
{
    [Fact]
    public Task AnswersAgreeWithTheReference() =>
        Gen.Select(RandomGraphs.Any, RandomFilters.Any).SampleAsync(
            async (datasets, filters) =>
            {
                await using var graph = await GivenAsync(datasets);

                await Transcript.AssertEqualAsync(Reference(datasets), graph, Filters.None, filters);
            },
            iter: Iterations(80),
            threads: 1,
            print: drawn => RandomGraphs.Text(drawn.Item1));

    [Fact]
    public Task AnswersOfTheRestOfTheLibraryAgreeWithTheReference() =>
        Gen.Select(RandomGraphs.Portable, RandomFilters.Any).SampleAsync(
            async (datasets, filters) =>
            {
                await using var graph = await GivenAsync(datasets);

                await Transcript.AssertEqualLibraryAsync(Reference(datasets), graph, Filters.None, filters);
            },
            iter: Iterations(60),
            threads: 1,
            print: drawn => RandomGraphs.Text(drawn.Item1));

    [Fact]
    public Task StoredTiesAndTiesDerivedAnewAgree() =>
        RandomGraphs.Portable.SampleAsync(
            async datasets =>
            {
                await using var graph = await GivenAsync(datasets);

                Assert.Equal(await Transcript.OfAsync(graph), await Transcript.OfAsync(graph, RandomFilters.ThatExcludesNothing));
                Assert.Equal(await Transcript.OfLibraryAsync(graph), await Transcript.OfLibraryAsync(graph, RandomFilters.ThatExcludesNothing));
            },
            iter: Iterations(35),
            threads: 1,
            print: RandomGraphs.Text);

    /// <summary>Rule 25: from the day on which time alone changes a tie, it is derived anew.</summary>
    [Fact]
    public Task TimeThatPassesChangesAnswersAsAFreshImportWould() =>
        Gen.Select(RandomGraphs.Portable, RandomTimes.Day, RandomTimes.Day).SampleAsync(
            async (datasets, one, other) =>
            {
                var (earlier, later) = one < other ? (one, other) : (other, one);
                var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Noon(earlier));
                await using var graph = new GraphAnswers(await OpenAsync(time));
                await ImportAsync(graph.Graph, datasets);
                await Transcript.AssertEqualAsync(Reference(datasets, earlier), graph, Filters.None);

                time.SetUtcNow(Noon(later));
                await Transcript.AssertEqualAsync(Reference(datasets, later), graph, Filters.None);

                await ImportAsync(graph.Graph, Cast.Dataset("one-more"));
                await Transcript.AssertEqualAsync(Reference([.. datasets, Cast.Dataset("one-more")], later), graph, Filters.None);
            },
            iter: Iterations(40),
            threads: 1,
            print: drawn => $"{drawn.Item2} {drawn.Item3} {RandomGraphs.Text(drawn.Item1)}");
}
