using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    private protected static readonly Filters RolledUp = new() { RollUp = RollUp.ActsFor };

    private protected static readonly Filters WithMembers = new() { RollUp = RollUp.Members };

    [Fact]
    public async Task Rule15_RollUpAddsRowsWithTheirChainAndRemovesNone()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a"), Says("c", Heads, "b"), Says("d", Joins, "a"),
            Says("e", Helps, "a"), Says("e", Helps, "b"), Says("f", Helps, "c"), Says("f", Helps, "d"));

        Assert.Equal(["e"], Rows(await said.SideAsync(Side.WhoBacks, "a")));
        Assert.Equal(["e", "e b a", "f c b a"], Rows(await said.SideAsync(Side.WhoBacks, "a", RolledUp)));
        Assert.Equal(["e", "e b a", "f d a", "f c b a"], Rows(await said.SideAsync(Side.WhoBacks, "a", WithMembers)));

        // Only the asked actor is widened: whom e backs stays as stated.
        Assert.Equal(["a", "b"], Rows(await said.SideAsync(Side.WhomBacks, "e", RolledUp)));
    }

    [Fact]
    public async Task Rule15_ACycleIsWalkedOnceAndTiesAmongTheAffiliatedAreMarked()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a"), Says("a", Heads, "b"), Says("b", Helps, "a"), Says("c", Helps, "b"));

        var rows = await said.SideAsync(Side.WhoBacks, "a", RolledUp);
        Assert.Equal(["b", "c b a"], Rows(rows));
        Assert.Equal([true, false], rows.Select(row => row.Internal));
        Assert.False(Assert.Single(await said.SideAsync(Side.WhoBacks, "a")).Internal);
    }

    [Fact]
    public async Task Rule15_TheChainIsTheShortestThenThatOfTheSmallestIds()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a"), Says("c", Heads, "a"), Says("d", Heads, "c"), Says("d", Heads, "b"), Says("e", Heads, "d"), Says("e", Heads, "a"), Says("f", Helps, "d"));

        Assert.Equal(["f d b a"], Rows(await said.SideAsync(Side.WhoBacks, "a", RolledUp)));
    }

    [Fact]
    public async Task Rule15_OnlyWhileTheAffiliationHolds()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a", "2020/2024"), Says("c", Heads, "a") with { Former = true }, Not(Says("d", Heads, "a")),
            Says("e", Helps, "b", "2023"), Says("e", Helps, "c", "2023"), Says("e", Helps, "d", "2023"));

        Assert.Empty(await said.SideAsync(Side.WhoBacks, "a", RolledUp));
        Assert.Equal(["e b a"], Rows(await said.SideAsync(Side.WhoBacks, "a", RolledUp with { AsOf = new DateOnly(2024, 6, 1) })));
        Assert.Equal(["e b a", "e c a"], Rows(await said.SideAsync(Side.WhoBacks, "a", RolledUp with { Ever = true })));
    }

    /// <summary>Who speaks, where, and by what means choose what is said of them, not who they are; what is to be trusted does.</summary>
    [Fact]
    public async Task Rule15_AffiliationsAreReadUnderWhatIsToBeTrustedAlone()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a", source: "blog") with { Certainty = Certainty.Probable }, Says("c", Helps, "b", speaker: "ann", source: "column"));

        async Task<IReadOnlyList<string>> Backers(Filters filters) => Rows(await said.SideAsync(Side.WhoBacks, "a", filters with { RollUp = RollUp.ActsFor }));

        Assert.Equal(["c b a"], await Backers(new Filters { Speaker = ["ann"] }));
        Assert.Equal(["c b a"], await Backers(new Filters { Source = ["column"] }));
        Assert.Equal(["c b a"], await Backers(new Filters { Means = [Means.Economic] }));
        Assert.Empty(await Backers(new Filters { WithoutSource = ["blog"] }));
        Assert.Empty(await Backers(new Filters { Certainty = Certainty.Certain }));
        Assert.Empty(await Backers(new Filters { Reliability = 'A' }));
    }

    [Fact]
    public async Task Rule15_BetweenEvidenceAndTimelineAreWidenedToo()
    {
        await using var said = await SaidAsync(
            Says("b", Heads, "a"), Says("b", Attacks, "c", "2025"), Says("c", Helps, "b", "2024"), Says("a", Meets, "c", "2023"), Says("b", Meets, "d", "2022"));

        Assert.Equal([(Meets, ""), (Attacks, "b a"), (Helps, "b a")], (await said.BetweenAsync("a", "c", RolledUp))
            .OrderBy(row => row.First).Select(row => (row.Predicate, Ids(row.Via))).OrderBy(row => row.Item2, StringComparer.Ordinal).ThenBy(row => row.Predicate, StringComparer.Ordinal));
        Assert.Equal([Attacks, Meets], (await said.EvidenceAsync("a", "c", RolledUp)).Select(row => row.Predicate).Order(StringComparer.Ordinal));
        Assert.Equal([Meets, Meets, Helps, Attacks, Heads], (await said.TimelineAsync("a", null, RolledUp)).Select(row => row.Predicate));
        Assert.Equal([Meets, Helps, Attacks], (await said.TimelineAsync("a", "c", RolledUp)).Select(row => row.Predicate));

        // The other end is affiliated itself.
        Assert.True(Assert.Single(await said.BetweenAsync("a", "b", RolledUp)).Internal);
    }

    /// <summary>Each row's actor with its chain of affiliations.</summary>
    private static IReadOnlyList<string> Rows(IEnumerable<SideRow> rows) => [.. rows.Select(row => Ids([row.Actor, .. row.Via]))];
}
