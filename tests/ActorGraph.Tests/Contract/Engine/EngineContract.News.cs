using CsCheck;

namespace ActorGraph.Tests.Contract;

public abstract partial class EngineContract
{
    /// <summary>Runs that add, change and take away: news since each of them is what the ties before it and the ties now differ in.</summary>
    [Fact]
    public Task NewsTellsExactlyWhatDiffersFromBeforeARun() =>
        Gen.Select(RandomGraphs.Portable, Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[0, 255])), RandomGraphs.Turned).Array[2, 4].SampleAsync(
            async states =>
            {
                await using var graph = new GraphAnswers(await OpenAsync(Time));
                var history = await ImportAllAsync(graph.Graph, states);
                for (var since = 1; since <= states.Length; since++)
                {
                    var news = await NewsAsync(graph.Graph, $"{since}");
                    Assert.Equal(NewsText(history.News(since)), NewsText(news));
                    Assert.DoesNotContain(news, row => row.Because.Count == 0);
                }

                Assert.Equal(NewsText(history.News(states.Length)), NewsText(await NewsAsync(graph.Graph, null)));
            },
            iter: Iterations(25),
            threads: 1,
            print: drawn => string.Concat(drawn.Select((state, run) => $"\nRUN {run + 1} {RandomGraphs.Text(state)}")));

    /// <summary>What runs brought is known when it is asked for; a statement said again keeps the run that first brought it.</summary>
    [Fact]
    public Task WhatWasLearnedSinceARunAgreesWithTheReference() =>
        Gen.Select(RandomGraphs.Portable.Array[2, 3], RandomFilters.Any, Gen.Int[1, 3]).SampleAsync(
            async (states, filters, since) =>
            {
                await using var graph = new GraphAnswers(await OpenAsync(Time));
                var history = await ImportAllAsync(graph.Graph, states);

                var learned = filters with { Since = $"{Math.Min(since, states.Length)}" };
                await Transcript.AssertEqualLibraryAsync(new NaiveAnswers(history.Now), graph, learned);
            },
            iter: Iterations(12),
            threads: 1,
            print: drawn => string.Concat(drawn.Item1.Select((state, run) => $"\nRUN {run + 1} {RandomGraphs.Text(state)}")));

    /// <summary>Imports one state in place of the other, a run each.</summary>
    private static async Task<NaiveHistory> ImportAllAsync(Graph graph, IReadOnlyList<IReadOnlyList<DatasetDraft>> states)
    {
        var runs = new List<IReadOnlyList<DatasetDraft>>();
        foreach (var state in states)
        {
            runs.Add(runs.Count == 0 ? state : InPlaceOf(runs[^1], state));
            await ImportAsync(graph, runs[^1]);
        }

        return new NaiveHistory([.. runs.Select(datasets => (Cast.Today, datasets))]);
    }

    private static async Task<IReadOnlyList<NewsRow>> NewsAsync(Graph graph, string? since) =>
        (await graph.AskAsync(new News { Since = since }, Cancellation)).Rows;

    /// <summary>All but the reasons, which the reference does not know.</summary>
    private static string NewsText(IReadOnlyList<NewsRow> news) =>
        string.Join('\n', news.Select(row => Transcript.Text(row with { Because = [] })));
}
