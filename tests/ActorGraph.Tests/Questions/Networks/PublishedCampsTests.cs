using ActorGraph.Questions;

namespace ActorGraph.Tests.Questions;

/// <summary>Networks whose frustration is known from elsewhere.</summary>
public sealed class PublishedCampsTests
{
    private static readonly string[] SubTribes =
    [
        "Gaveve", "Kotuni", "Ove", "Alikadzuha", "Nagamiza", "Gahuku", "Masilakidzuha", "Ukudzuha",
        "Notohana", "Kohika", "Gehamo", "Asarodzuha", "Uheto", "Seuve", "Nagamidzuha", "Gama",
    ];

    /// <summary>Friends of each sub-tribe among those before it (Read 1954, as Hage and Harary 1983 draw it).</summary>
    private static readonly int[][] Friends =
    [
        [], [1], [], [3], [], [3], [3, 5, 6], [3, 4, 6, 7], [5], [9], [6, 7, 8], [6, 7, 8, 11], [7, 9, 10], [5, 13], [1, 2], [1, 2, 15],
    ];

    /// <summary>Enemies of each sub-tribe among those before it.</summary>
    private static readonly int[][] Enemies =
    [
        [], [], [1, 2], [1], [1, 2], [1, 2], [], [], [2, 6], [2], [9, 10], [1], [6, 11], [8, 12],
        [5, 9, 10, 11, 12, 13], [5, 6, 11, 12, 13, 14],
    ];

    [Fact]
    public void The_sub_tribes_of_Gahuku_Gama_have_seven_ties_that_do_not_fit_two_camps()
    {
        var pairs = Pairs(Friends, true).Concat(Pairs(Enemies, false)).ToList();
        Assert.Equal((58, 29), (pairs.Count, pairs.Count(pair => pair.Backs)));

        var component = Assert.Single(BalancedCamps.Split(SignedNetwork.Of(SubTribes.Length, pairs), CancellationToken.None));

        Assert.Equal((7, true), (component.Frustration, component.Exact));
        Assert.Equal(["Gaveve", "Kotuni", "Nagamidzuha", "Gama"], component.B.Select(actor => SubTribes[actor]));
    }

    [Fact]
    public void Of_the_triangles_between_the_sub_tribes_59_of_68_are_balanced()
    {
        // A published figure that fails if a tie is mistyped: the share of balanced triangles is 0.8676.
        var signs = Pairs(Friends, true).Concat(Pairs(Enemies, false)).ToDictionary(pair => (pair.A, pair.B), pair => pair.Backs ? 1 : -1);
        var triangles = (
            from one in signs
            from other in signs
            where one.Key.A == other.Key.A && one.Key.B < other.Key.B && signs.ContainsKey((one.Key.B, other.Key.B))
            select one.Value * other.Value * signs[(one.Key.B, other.Key.B)]).ToList();
        Assert.Equal((68, 59), (triangles.Count, triangles.Count(product => product > 0)));
    }

    /// <summary>Where all oppose all, halves are the best camps (Petersdorf 1966).</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(9, 16)]
    [InlineData(40, 380)]
    public void All_against_all_leave_as_many_as_halves_do(int actors, int frustration) => AssertOpposing(
        actors, Enumerable.Range(0, actors).SelectMany(b => Enumerable.Range(0, b).Select(a => (a, b))), frustration);

    /// <summary>Petersen's graph with only opposing pairs (Zaslavsky 2012).</summary>
    [Fact]
    public void Petersens_graph_leaves_three() => AssertOpposing(
        10, Enumerable.Range(0, 5).SelectMany(i => ((int, int)[])[(i, (i + 1) % 5), (i, i + 5), (i + 5, ((i + 2) % 5) + 5)]), 3);

    /// <summary>Each of the twenty triangles of an icosahedron needs a misfit, and a pair is in two of them.</summary>
    [Fact]
    public void An_icosahedron_leaves_ten() => AssertOpposing(
        12,
        Enumerable.Range(0, 5).SelectMany(i => ((int, int)[])
            [(10, i), (11, i + 5), (i, (i + 1) % 5), (i + 5, ((i + 1) % 5) + 5), (i, i + 5), (i, ((i + 1) % 5) + 5)]),
        10);

    /// <summary>Each of the twelve pentagons of a dodecahedron needs a misfit, and a pair is in two of them.</summary>
    [Fact]
    public void A_dodecahedron_leaves_six() => AssertOpposing(
        20,
        Enumerable.Range(0, 10).SelectMany(i => ((int, int)[])[(i, (i + 1) % 10), (i, i + 10), (i + 10, ((i + 2) % 10) + 10)]),
        6);

    [Theory]
    [InlineData(5)]
    [InlineData(1001)]
    public void A_ring_of_an_odd_number_of_opponents_leaves_one(int actors) =>
        AssertOpposing(actors, Enumerable.Range(0, actors).Select(i => (i, (i + 1) % actors)), 1);

    private static IEnumerable<SignedPair> Pairs(int[][] lists, bool backs) =>
        lists.SelectMany((list, actor) => list.Select(other => new SignedPair(other - 1, actor, backs)));

    private static void AssertOpposing(int actors, IEnumerable<(int A, int B)> pairs, int frustration)
    {
        var network = SignedNetwork.Of(actors, [.. pairs.Select(pair => new SignedPair(pair.A, pair.B, false))]);
        var component = Assert.Single(BalancedCamps.Split(network, CancellationToken.None));
        Assert.Equal((frustration, true), (component.Frustration, component.Exact));
    }
}
