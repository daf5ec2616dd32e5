using ActorGraph.Questions;
using CsCheck;

namespace ActorGraph.Tests.Questions;

public sealed class CampProofTests
{
    [Fact]
    public void A_proof_that_begins_with_a_bad_split_ends_with_the_best() =>
        Weights(9, -3, 3).Sample(weights => AssertBest(weights, Prove(weights)), iter: 500);

    /// <summary>With few weights many actors are alike or contrary.</summary>
    [Fact]
    public void A_proof_leaves_no_split_out_because_actors_are_twins() => Gen.OneOf(Weights(9, -1, 0), Weights(9, -1, -1), Copies).Sample(
        weights => AssertBest(weights, Prove(weights)), iter: 500);

    [Fact]
    public void Of_twins_only_how_many_are_on_a_side_is_tried()
    {
        var (sides, steps) = CampProof.Find(AllOpposed(40), AllOnOneSide(40), 20_000, CancellationToken.None);
        Assert.NotNull(sides);
        Assert.Equal(0, sides.Sum(side => side));
        Assert.InRange(steps, 1, 20_000);
    }

    [Fact]
    public void A_proof_ends_without_a_split_when_its_steps_are_used_up()
    {
        var network = SignedNetwork.Of(60, NetworkDraws.Signed(NetworkDraws.Tailed(60, 600, seed: 1), seed: 2, backing: 0.5));
        var (sides, steps) = CampProof.Find(SeriesReduction.Of(network).Weights(), AllOnOneSide(60), 1000, CancellationToken.None);
        Assert.Null(sides);
        Assert.Equal(1001, steps);
    }

    [Fact]
    public void A_proof_stops_when_it_is_cancelled()
    {
        // A hundred actors at random would take longer than anybody waits.
        var network = SignedNetwork.Of(100, NetworkDraws.Signed(NetworkDraws.Tailed(100, 2000, seed: 1), seed: 2, backing: 0.5));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        Assert.Throws<OperationCanceledException>(
            () => CampProof.Find(SeriesReduction.Of(network).Weights(), AllOnOneSide(100), long.MaxValue, cancellation.Token));
    }

    [Fact]
    public void Who_has_two_partners_changes_nothing_for_the_others() =>
        Gen.OneOf(DrawnNetwork.To(9), DrawnNetwork.OfBlocks, DrawnNetwork.OfChains).Sample(
            drawn =>
            {
                var reduction = SeriesReduction.Of(drawn.Network);
                var sides = reduction.Complete(Prove(reduction.Weights()));
                Assert.DoesNotContain((sbyte)0, sides);
                Assert.Equal(drawn.LeastMisfits([.. Enumerable.Range(0, drawn.Actors)]), drawn.Network.Frustration(sides));
            },
            iter: 1000);

    [Fact]
    public void A_ladder_comes_down_to_nobody()
    {
        var rungs = Enumerable.Range(0, 100).SelectMany(i => ((int, int)[])[(i, i + 1), (i + 101, i + 102), (i, i + 101)]).ToList();
        var reduction = SeriesReduction.Of(SignedNetwork.Of(202, NetworkDraws.Signed(rungs, seed: 3, backing: 0.5)));
        Assert.Empty(reduction.Left);
    }

    [Fact]
    public void Pairs_and_chains_that_cancel_out_come_down_to_nobody()
    {
        var opposed = Enumerable.Range(0, 4).SelectMany(b => Enumerable.Range(0, b).Select(a => (A: a, B: b))).ToList();
        var pairs = opposed.SelectMany((pair, i) => (SignedPair[])
            [new(pair.A, pair.B, false), new(pair.A, 4 + i, true), new(pair.B, 4 + i, true)]);
        Assert.Empty(SeriesReduction.Of(SignedNetwork.Of(10, [.. pairs])).Left);
    }

    /// <summary>Nine actors of three kinds, some of them contrary to their kind.</summary>
    private static Gen<int[,]> Copies { get; } =
        from between in Gen.Int[-2, 2].Array[9]
        from turns in Gen.Int[0, 1].Select(turn => (2 * turn) - 1).Array[9]
        select Square(9, (a, b) => between[(Math.Min(a % 3, b % 3) * 3) + Math.Max(a % 3, b % 3)] * turns[a] * turns[b]);

    private static Gen<int[,]> Weights(int most, int low, int high) =>
        from size in Gen.Int[1, most]
        from drawn in Gen.Int[low, high].Array[most * most]
        select Square(size, (a, b) => drawn[(Math.Min(a, b) * most) + Math.Max(a, b)]);

    private static int[,] AllOpposed(int size) => Square(size, (_, _) => -1);

    private static int[,] Square(int size, Func<int, int, int> weight)
    {
        var weights = new int[size, size];
        for (var a = 0; a < size; a++)
        {
            for (var b = 0; b < size; b++)
            {
                weights[a, b] = a == b ? 0 : weight(a, b);
            }
        }

        return weights;
    }

    private static sbyte[] AllOnOneSide(int size) => [.. Enumerable.Repeat((sbyte)1, size)];

    private static sbyte[] Prove(int[,] weights)
    {
        var sides = CampProof.Find(weights, AllOnOneSide(weights.GetLength(0)), long.MaxValue, CancellationToken.None).Sides;
        Assert.NotNull(sides);
        return sides;
    }

    private static void AssertBest(int[,] weights, sbyte[] sides)
    {
        var best = Enumerable.Range(0, 1 << (sides.Length - 1))
            .Max(split => Fit(weights, place => (split >> place & 1) == 0 ? 1 : -1));
        Assert.Equal(best, Fit(weights, place => sides[place]));
    }

    private static int Fit(int[,] weights, Func<int, int> side)
    {
        var fit = 0;
        for (var a = 0; a < weights.GetLength(0); a++)
        {
            for (var b = 0; b < a; b++)
            {
                fit += weights[a, b] * side(a) * side(b);
            }
        }

        return fit;
    }
}
