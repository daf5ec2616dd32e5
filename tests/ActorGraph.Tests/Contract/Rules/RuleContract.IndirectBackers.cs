using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task IndirectBackers_ABackerOfABackerAndAnOpponentOfAnOpponentBack()
    {
        await using var said = await SaidAsync(
            Says("b", Helps, "a"), Says("c", Attacks, "a"), Says("d", Helps, "b"), Says("e", Attacks, "c"), Says("f", Helps, "c"), Says("ann", Attacks, "e"));

        Assert.Equal(
            [("d", 2, Stance.Backs, 0.5), ("e", 2, Stance.Backs, 0.5), ("f", 2, Stance.Opposes, 0.5), ("ann", 3, Stance.Opposes, 0.25)],
            (await said.IndirectBackersAsync("a")).Select(row => (row.Actor.Id, row.Depth, row.Stance, row.Weight)));
        Assert.Equal("d e f", Ids((await said.IndirectBackersAsync("a", depth: 2)).Select(row => row.Actor)));
    }

    [Fact]
    public async Task Rule16_IndirectBackersAreNeverFoundThroughTheAskedActorAndItIsNoneItself()
    {
        await using var said = await SaidAsync(Says("c", Helps, "a"), Says("a", Helps, "b"), Says("b", Helps, "a"));

        Assert.Empty(await said.IndirectBackersAsync("a"));
    }

    [Fact]
    public async Task Rule16_ADirectBackerIsARowOnlyOverAnotherOneAndShowsWhatItIsItself()
    {
        await using var said = await SaidAsync(
            Says("b", Helps, "a"), Says("c", Helps, "a"), Says("c", Attacks, "b"),
            Says("d", Helps, "a"), Says("d", Attacks, "a"), Says("d", Helps, "e"), Says("e", Helps, "f"), Says("f", Helps, "c"), Says("f", Resists, "a"));

        // d has a pair with the asked actor, and none with another one that has: no row, however long its other chains.
        Assert.Equal(
            [("c", 2, Stance.Opposes, DirectStance.Backs), ("e", 2, Stance.Opposes, null), ("f", 2, Stance.Backs, DirectStance.Opposes)],
            (await said.IndirectBackersAsync("a", depth: 4)).Select(row => (row.Actor.Id, row.Depth, row.Stance, row.Direct)));
        await using var mixed = await SaidAsync(Says("d", Helps, "a"), Says("d", Attacks, "a"), Says("d", Helps, "b"), Says("b", Helps, "a"));
        Assert.Equal(DirectStance.Mixed, Assert.Single(await mixed.IndirectBackersAsync("a")).Direct);
    }

    [Fact]
    public async Task IndirectBackers_AMixedLinkMakesAChainOfEachSign()
    {
        await using var said = await SaidAsync(
            Says("b", Helps, "a"), Says("c", Helps, "b"), Says("c", Attacks, "b"),
            Says("e", Helps, "d"), Says("e", Attacks, "d"), Says("f", Helps, "e"), Says("f", Attacks, "e"));

        Assert.Equal(
            [("c", Stance.Backs, 0.5), ("c", Stance.Opposes, 0.5)],
            (await said.IndirectBackersAsync("a")).Select(row => (row.Actor.Id, row.Stance, row.Weight)));

        // Two mixed links: both backing and both opposing make backing, and the other two make opposing.
        var rows = await said.IndirectBackersAsync("d");
        Assert.Equal([("f", Stance.Backs, 1.0), ("f", Stance.Opposes, 1.0)], rows.Select(row => (row.Actor.Id, row.Stance, row.Weight)));
        Assert.All(rows, row => Assert.Equal("f e d", Ids(Assert.Single(row.Chains))));
    }

    [Fact]
    public async Task IndirectBackers_OnlyTheShortestChainsCountAndEachOfThem()
    {
        await using var said = await SaidAsync(
            Says("b", Helps, "a"), Says("c", Helps, "a"), Says("f", Helps, "b"), Says("f", Helps, "c"), Says("f", Helps, "d"), Says("d", Helps, "e"), Says("e", Helps, "b"));

        var row = (await said.IndirectBackersAsync("a", depth: 5))[0];
        Assert.Equal(("f", 2, 1.0), (row.Actor.Id, row.Depth, row.Weight));
        Assert.Equal(["f b a", "f c a"], row.Chains.Select(Ids));
    }

    [Fact]
    public async Task IndirectBackers_AllChainsWeighAndTheFirstFiveAreShown()
    {
        string[] between = ["e", "d", "c", "b", "bob", "ann"];
        await using var said = await SaidAsync([.. between.SelectMany(one => new[] { Says("f", Helps, one), Says(one, Helps, "a") })]);

        var row = Assert.Single(await said.IndirectBackersAsync("a"), row => row.Actor.Id == "f");
        Assert.Equal(3.0, row.Weight);
        Assert.Equal(["f ann a", "f b a", "f bob a", "f c a", "f d a"], row.Chains.Select(Ids));
    }

    /// <summary>Not on rows, which have no voices, but on each link.</summary>
    [Fact]
    public async Task IndirectBackers_MinVoicesIsAskedOfEachLink()
    {
        await using var said = await SaidAsync(
            Says("b", Helps, "a", speaker: "ann"), Says("b", Supports, "a", speaker: "bob"),
            Says("c", Helps, "b", speaker: "ann"), Says("c", Helps, "b", speaker: "bob"),
            Says("d", Helps, "b", speaker: "ann"), Says("c", Attacks, "a", speaker: "ann"));

        var row = Assert.Single(await said.IndirectBackersAsync("a", new Filters { MinVoices = 2 }));
        Assert.Equal(("c", Stance.Backs, null), (row.Actor.Id, row.Stance, row.Direct));
    }
}
