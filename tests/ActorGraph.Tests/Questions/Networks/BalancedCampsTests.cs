using ActorGraph.Questions;
using CsCheck;
using QuikGraph;
using QuikGraph.Algorithms;

namespace ActorGraph.Tests.Questions;

public sealed class BalancedCampsTests
{
    private static readonly ProofLimits NoProof = new(Always: 0, Largest: 0, Steps: 0);

    [Fact]
    public void Camps_of_up_to_eight_actors_have_as_few_misfits_as_any_split() =>
        DrawnNetwork.To(8).Sample(drawn => AssertBest(drawn, Split(drawn)), iter: 1000);

    [Fact]
    public void Camps_of_blocks_and_bridges_have_as_few_misfits_as_any_split() =>
        DrawnNetwork.OfBlocks.Sample(drawn => AssertBest(drawn, Split(drawn)), iter: 500);

    [Fact]
    public void Components_are_those_of_the_graph() => DrawnNetwork.To(12).Sample(drawn =>
    {
        var graph = new UndirectedGraph<int, Edge<int>>();
        graph.AddVerticesAndEdgeRange(drawn.Pairs.Select(pair => new Edge<int>(pair.A, pair.B)));
        var components = new Dictionary<int, int>();
        graph.ConnectedComponents(components);
        var expected = components.GroupBy(actor => actor.Value, actor => actor.Key)
            .Select(actors => actors.Order().ToList()).OrderByDescending(actors => actors.Count).ThenBy(actors => actors[0]);
        Assert.Equal(expected, Split(drawn).Select(component => component.A.Concat(component.B).Order().ToList()));
    });

    [Fact]
    public void The_larger_camp_is_a_with_equal_sizes_the_one_with_the_smallest_actor() => DrawnNetwork.To(10).Sample(drawn =>
    {
        foreach (var (a, b, _, _) in Split(drawn))
        {
            Assert.True(a.Count > b.Count || (a.Count == b.Count && a[0] < b[0]));
            Assert.Equal(a.Order(), a);
            Assert.Equal(b.Order(), b);
        }
    });

    [Fact]
    public void Without_proofs_camps_are_never_better_than_any_split_and_nearly_always_as_good() =>
        Gen.OneOf(DrawnNetwork.To(10), DrawnNetwork.OfBlocks).Array[200].Sample(
            all =>
            {
                var missed = 0;
                foreach (var drawn in all)
                {
                    foreach (var (a, b, frustration, exact) in BalancedCamps.Split(drawn.Network, NoProof, CancellationToken.None))
                    {
                        var least = drawn.LeastMisfits([.. a, .. b]);
                        Assert.True(frustration == least || (frustration > least && !exact), drawn.ToString());
                        missed += frustration > least ? 1 : 0;
                    }
                }

                Assert.InRange(missed, 0, 4);
            },
            iter: 2);

    [Fact]
    public void The_order_of_the_pairs_and_of_their_ends_makes_no_difference()
    {
        var pairs = NetworkDraws.Signed(NetworkDraws.Tailed(300, 900, seed: 1), seed: 2, backing: 0.5);
        var other = pairs.Select(pair => new SignedPair(pair.B, pair.A, pair.Backs)).ToArray();
        new Random(3).Shuffle(other);
        var expected = BalancedCamps.Split(SignedNetwork.Of(300, pairs), CancellationToken.None);
        var shuffled = BalancedCamps.Split(SignedNetwork.Of(300, other), CancellationToken.None);
        Assert.Equal(expected.Select(Text), shuffled.Select(Text));
        Assert.True(expected[0].Frustration > 0);
    }

    [Theory]
    [InlineData(200_000)]
    [InlineData(200_001)]
    public void A_chain_is_balanced_however_long(int actors)
    {
        var chain = Enumerable.Range(1, actors - 1).Select(actor => new SignedPair(actor - 1, actor, actor % 3 == 0)).ToList();
        var component = Assert.Single(BalancedCamps.Split(SignedNetwork.Of(actors, chain), CancellationToken.None));
        Assert.Equal((0, true, actors), (component.Frustration, component.Exact, component.A.Count + component.B.Count));
    }

    [Fact]
    public void What_hangs_on_one_hub_is_exact_however_much()
    {
        var triangles = Enumerable.Range(0, 50_000).SelectMany(i => (SignedPair[])
            [new(0, (2 * i) + 1, false), new(0, (2 * i) + 2, false), new((2 * i) + 1, (2 * i) + 2, false)]).ToList();
        var component = Assert.Single(BalancedCamps.Split(SignedNetwork.Of(100_001, triangles), CancellationToken.None));
        Assert.Equal((50_000, true), (component.Frustration, component.Exact));
    }

    [Fact]
    public void A_large_balanced_network_is_exact()
    {
        var pairs = NetworkDraws.Tailed(2000, 9000, seed: 4)
            .Select(pair => new SignedPair(pair.A, pair.B, (pair.A % 3 == 0) == (pair.B % 3 == 0))).ToList();
        var component = Assert.Single(BalancedCamps.Split(SignedNetwork.Of(2000, pairs), CancellationToken.None));
        Assert.Equal((0, true), (component.Frustration, component.Exact));
        Assert.All(component.B, actor => Assert.Equal(0, actor % 3));
    }

    [Fact]
    public void Components_come_by_all_their_actors_not_by_their_larger_camps()
    {
        SignedPair[] pairs = [new(0, 1, true), new(1, 2, true), new(3, 4, true), new(4, 5, false), new(5, 6, true)];
        Assert.Equal([3, 0], BalancedCamps.Split(SignedNetwork.Of(7, pairs), CancellationToken.None).Select(component => component.A[0]));
    }

    [Fact]
    public void A_component_is_exact_only_if_all_its_blocks_are()
    {
        var opponents = Enumerable.Range(0, 5).SelectMany(b => Enumerable.Range(0, b).Select(a => new SignedPair(a, b, false)));
        var pairs = opponents.Concat(Enumerable.Range(0, 5).Select(actor => new SignedPair(actor, actor + 5, true))).ToList();
        var component = Assert.Single(BalancedCamps.Split(SignedNetwork.Of(10, pairs), NoProof, CancellationToken.None));
        Assert.Equal((4, false), (component.Frustration, component.Exact));
    }

    [Fact]
    public void What_is_found_without_proof_is_as_good_as_what_is_proven_for_forty_actors()
    {
        for (var seed = 0UL; seed < 10; seed++)
        {
            var network = SignedNetwork.Of(40, NetworkDraws.Signed(NetworkDraws.Tailed(40, 160, seed), seed, backing: 0.5));
            var proven = Assert.Single(BalancedCamps.Split(network, CancellationToken.None));
            Assert.True(proven.Exact);
            Assert.Equal(proven.Frustration, Assert.Single(BalancedCamps.Split(network, NoProof, CancellationToken.None)).Frustration);
        }
    }

    [Fact]
    public void Actors_without_a_pair_are_in_no_camp() =>
        Assert.Equal([1, 3], Assert.Single(BalancedCamps.Split(SignedNetwork.Of(5, [new(3, 1, true)]), CancellationToken.None)).A);

    [Fact]
    public void A_split_stops_when_it_is_cancelled()
    {
        var pairs = NetworkDraws.Signed(NetworkDraws.Tailed(2000, 9000, seed: 5), seed: 6, backing: 0.5);
        var network = SignedNetwork.Of(2000, pairs);
        Assert.Throws<OperationCanceledException>(() => BalancedCamps.Split(network, new CancellationToken(canceled: true)));

        // It would take days.
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        var start = Enumerable.Repeat((sbyte)1, 2000).ToArray();
        Assert.Throws<OperationCanceledException>(() => CampSearch.Improve(network, start, 1, int.MaxValue, cancellation.Token));
    }

    private static string Text(CampComponent component) =>
        $"{string.Join(' ', component.A)} | {string.Join(' ', component.B)} | {component.Frustration} {component.Exact}";

    private static IReadOnlyList<CampComponent> Split(DrawnNetwork drawn) => BalancedCamps.Split(drawn.Network, CancellationToken.None);

    private static void AssertBest(DrawnNetwork drawn, IReadOnlyList<CampComponent> components)
    {
        Assert.Equal(
            drawn.Pairs.SelectMany(pair => (int[])[pair.A, pair.B]).Distinct().Order(),
            components.SelectMany(component => component.A.Concat(component.B)).Order());
        foreach (var (a, b, frustration, exact) in components)
        {
            var own = drawn.Pairs.Where(pair => a.Contains(pair.A) || b.Contains(pair.A));
            Assert.True(exact);
            Assert.Equal(DrawnNetwork.Misfits(own, a.ToHashSet()), frustration);
            Assert.Equal(drawn.LeastMisfits([.. a, .. b]), frustration);
        }
    }
}
