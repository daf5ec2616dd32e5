using ActorGraph.Questions;
using CsCheck;
using QuikGraph;
using QuikGraph.Algorithms;

namespace ActorGraph.Tests.Questions;

public sealed class BetweennessTests
{
    [Fact]
    public void On_a_path_an_actor_stands_between_all_before_and_all_after() =>
        AssertExact(7, [.. Enumerable.Range(0, 6).Select(i => (i, i + 1))], [0, 5, 8, 9, 8, 5, 0]);

    [Fact]
    public void In_a_star_the_hub_stands_between_all_others() =>
        AssertExact(6, [.. Enumerable.Range(1, 5).Select(i => (0, i))], [10, 0, 0, 0, 0, 0]);

    [Theory]
    [InlineData(4, 0.5)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(101, 1225)]
    public void On_a_ring_all_are_alike(int actors, double value) =>
        AssertExact(actors, [.. Enumerable.Range(0, actors).Select(i => (i, (i + 1) % actors))], [.. Enumerable.Repeat(value, actors)]);

    [Fact]
    public void Actors_apart_stand_between_nobody() =>
        AssertExact(6, [(4, 2), (2, 0), (5, 3)], [0, 0, 1, 0, 0, 0]);

    [Fact]
    public void A_network_without_pairs_has_no_brokers()
    {
        var measured = Betweenness.Of(ActorNetwork.Of(3, []), CancellationToken.None);
        Assert.Equal([0, 0, 0], measured.Values);
        Assert.Equal(0, measured.Sources);
    }

    /// <summary>Values published for the network of Zachary (1977).</summary>
    [Fact]
    public void In_the_karate_club_its_two_leaders_stand_between_most() =>
        AssertExact(KarateClub.Members, KarateClub.Pairs, KarateClub.Betweenness);

    [Fact]
    public void Values_are_those_of_all_shortest_chains_written_out() => DrawnNetwork.To(9).Sample(
        drawn =>
        {
            var pairs = drawn.Pairs.Select(pair => (pair.A, pair.B)).ToList();
            AssertExact(drawn.Actors, pairs, ByAllChains(drawn.Actors, pairs));
        },
        iter: 500);

    [Fact]
    public void Chains_past_counting_are_shared_all_the_same()
    {
        // Diamonds in a row: two ways through each, so 2 to the power of 1,200 chains from one end to the other.
        const int Diamonds = 1200;
        var pairs = Enumerable.Range(0, Diamonds).SelectMany(i => ((int, int)[])
            [(3 * i, (3 * i) + 1), (3 * i, (3 * i) + 2), ((3 * i) + 1, (3 * i) + 3), ((3 * i) + 2, (3 * i) + 3)]).ToList();
        var values = Betweenness.Of(ActorNetwork.Of((3 * Diamonds) + 1, pairs), 4000, 0, CancellationToken.None).Values;
        for (var i = 1; i < Diamonds; i++)
        {
            Assert.Equal((9.0 * i * (Diamonds - i)) + 1, values[3 * i], 1e-9 * values[3 * i]);
            Assert.Equal(((3.0 * i) + 1) * ((3 * (Diamonds - 1 - i)) + 1) / 2, values[(3 * i) + 1], 1e-9 * values[(3 * i) + 1]);
        }
    }

    [Fact]
    public void A_search_from_every_actor_makes_an_estimate_exact()
    {
        var network = ActorNetwork.Of(400, NetworkDraws.Tailed(400, 1200, seed: 1));
        var exact = Betweenness.Of(network, 400, 0, CancellationToken.None);
        var all = Betweenness.Of(network, 0, 400, CancellationToken.None);
        Assert.Equal(exact.Values, all.Values);
        Assert.Null(all.StandardErrors);
        Assert.Equal(400, all.Sources);
    }

    [Fact]
    public void Two_standard_errors_cover_the_truth_most_of_the_time()
    {
        var network = ActorNetwork.Of(1000, NetworkDraws.Tailed(1000, 4000, seed: 2));
        var truth = Betweenness.Of(network, 1000, 0, CancellationToken.None).Values;
        var (values, errors, sources) = Betweenness.Of(network, 0, 250, CancellationToken.None);
        Assert.NotNull(errors);
        Assert.Equal(250, sources);

        var brokers = Enumerable.Range(0, 1000).OrderByDescending(actor => truth[actor]).Take(200).ToList();
        Assert.InRange(brokers.Count(actor => Math.Abs(values[actor] - truth[actor]) <= 2 * errors[actor]), 180, 200);

        // Not by being wide: the error of the first one is a few per cent.
        Assert.InRange(errors[brokers[0]] / truth[brokers[0]], 0.001, 0.06);
    }

    [Fact]
    public void The_standard_error_is_that_of_a_sample_without_replacement()
    {
        // Three of four sources are drawn. On a path the second actor has half a chain from either neighbour, a whole one from the far end.
        var (values, errors, _) = Betweenness.Of(ActorNetwork.Of(4, [(0, 1), (1, 2), (2, 3)]), 0, 3, CancellationToken.None);
        double[] gains = [0.5, 0, 0.5, 1];
        var samples = Enumerable.Range(0, 4).Select(left => gains.Where((_, source) => source != left).ToList());
        var expected = samples.Select(sample =>
        {
            var mean = sample.Average();
            var variance = sample.Sum(gain => (gain - mean) * (gain - mean)) / 2;
            return (Value: 4 * mean, Error: 4 * Math.Sqrt((1 - (3.0 / 4)) * variance / 3));
        });
        Assert.Contains(expected, pair => Math.Abs(pair.Value - values[1]) < 1e-9 && Math.Abs(pair.Error - errors![1]) < 1e-9);
    }

    [Fact]
    public void A_search_takes_no_memory_after_the_first()
    {
        var search = new DependencySearch(ActorNetwork.Of(2000, NetworkDraws.Tailed(2000, 6000, seed: 3)));
        for (var source = 0; source < 50; source++)
        {
            search.From(source);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var source = 0; source < 50; source++)
        {
            search.From(source);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void It_stops_between_searches_when_cancelled() => Assert.Throws<OperationCanceledException>(
        () => Betweenness.Of(ActorNetwork.Of(2, [(0, 1)]), new CancellationToken(canceled: true)));

    private static void AssertExact(int actors, List<(int A, int B)> pairs, double[] expected)
    {
        var (values, errors, sources) = Betweenness.Of(ActorNetwork.Of(actors, pairs), CancellationToken.None);
        Assert.Equal(expected.Length, values.Length);
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-8 * Math.Max(1, pair.First)));
        Assert.Null(errors);
        Assert.Equal(pairs.SelectMany(pair => (int[])[pair.A, pair.B]).Distinct().Count(), sources);
    }

    private static double[] ByAllChains(int actors, List<(int A, int B)> pairs)
    {
        var graph = new AdjacencyGraph<int, Edge<int>>();
        graph.AddVertexRange(Enumerable.Range(0, actors));
        graph.AddEdgeRange(pairs.SelectMany(pair => (Edge<int>[])[new(pair.A, pair.B), new(pair.B, pair.A)]));
        var values = new double[actors];
        for (var one = 0; one < actors; one++)
        {
            var distances = new Dictionary<int, double> { [one] = 0 };
            var way = graph.ShortestPathsDijkstra(_ => 1, one);
            foreach (var other in Enumerable.Range(0, actors))
            {
                if (way(other, out var edges))
                {
                    distances[other] = edges.Count();
                }
            }

            foreach (var other in distances.Keys.Where(other => other > one))
            {
                var chains = Chains(graph, distances, other).ToList();
                foreach (var actor in chains.SelectMany(chain => chain.Where(actor => actor != one && actor != other)))
                {
                    values[actor] += 1.0 / chains.Count;
                }
            }
        }

        return values;
    }

    /// <summary>All chains from an actor to the one all distances are from, each step one nearer.</summary>
    private static IEnumerable<List<int>> Chains(AdjacencyGraph<int, Edge<int>> graph, Dictionary<int, double> distances, int actor) =>
        distances[actor] == 0
            ? [[actor]]
            : graph.OutEdges(actor)
                .Where(edge => distances[edge.Target] == distances[actor] - 1)
                .SelectMany(edge => Chains(graph, distances, edge.Target), (_, chain) => (List<int>)[actor, .. chain]);
}
