using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Path_ATieIsWalkedEitherWayAndShownAsItStands()
    {
        await using var said = await SaidAsync(Says("a", Helps, "b"), Says("c", Attacks, "b"));

        var row = Assert.Single(await said.PathAsync("a", "c"));
        Assert.Equal((2, "a b c"), (row.Length, Ids(row.Actors)));
        Assert.Equal([("a", "b", "a", Helps), ("b", "c", "c", Attacks)], row.Links.Select(link => (link.From.Id, link.To.Id, link.Subject.Id, link.Predicate)));
    }

    [Fact]
    public async Task Path_StancesAndAffiliationsAreStepsAndTalkIsOneOnlyWhenAsked()
    {
        await using var said = await SaidAsync(Says("a", Meets, "b"), Says("b", Heads, "c"), Says("c", Joins, "d"));

        Assert.Empty(await said.PathAsync("a", "d"));
        Assert.Equal("b c d", Ids(Assert.Single(await said.PathAsync("b", "d")).Actors));
        Assert.Equal("a b c d", Ids(Assert.Single(await said.PathAsync("a", "d", any: true)).Actors));
    }

    [Fact]
    public async Task Path_OnlyWhatHoldsThenIsWalked()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2020/2024"), Says("b", Supports, "c", "2023/.."), Says("c", Supports, "d", "2025/.."), Not(Says("a", Helps, "c")));

        Assert.Empty(await said.PathAsync("a", "d"));
        Assert.Equal("a b c", Ids(Assert.Single(await said.PathAsync("a", "c", AsOf(2024, 6, 1))).Actors));
        Assert.Empty(await said.PathAsync("a", "d", AsOf(2024, 6, 1)));
        Assert.Equal("a b c d", Ids(Assert.Single(await said.PathAsync("a", "d", Ever)).Actors));
    }

    [Fact]
    public async Task Path_TheFewestStepsThenTheStrongestWeakestStepThenIds()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("b", Helps, "f", speaker: "ann"),
            Says("a", Helps, "c", speaker: "ann"), Says("a", Helps, "c", speaker: "bob"), Says("a", Helps, "c", speaker: "press"), Says("c", Helps, "f", speaker: "ann"),
            Says("a", Helps, "d", speaker: "ann"), Says("a", Helps, "d", speaker: "bob"), Says("d", Helps, "f", speaker: "ann"), Says("d", Helps, "f", speaker: "bob"),
            Says("a", Helps, "e", speaker: "ann"), Says("e", Helps, "wire", speaker: "ann"), Says("wire", Helps, "f", speaker: "ann"));

        Assert.Equal(["a d f", "a b f", "a c f"], (await said.PathAsync("a", "f")).Select(row => Ids(row.Actors)));
        Assert.Equal(["a d f", "a b f"], (await said.PathAsync("a", "f", paths: 2)).Select(row => Ids(row.Actors)));
        Assert.Equal(["a d f"], (await said.PathAsync("a", "f", new Filters { Limit = 1 })).Select(row => Ids(row.Actors)));
    }

    /// <summary>Two relations the same way are one pair; what the one is to the other and the other to the one are two.</summary>
    [Fact]
    public async Task Path_AStepIsAsStrongAsItsStrongestPair()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("a", Supports, "b", speaker: "bob"),
            Says("c", Helps, "d", speaker: "ann"), Says("d", Helps, "c", speaker: "bob"),
            Says("e", Helps, "f", speaker: "ann"), Says("e", Attacks, "f", speaker: "bob"));

        var two = new Filters { MinVoices = 2 };
        Assert.Single(await said.PathAsync("b", "a", two));
        Assert.Empty(await said.PathAsync("c", "d", two));
        Assert.Empty(await said.PathAsync("e", "f", two));
        Assert.Single(await said.PathAsync("e", "f"));
    }

    [Fact]
    public async Task Path_AStepIsShownByItsBestTie()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("b", Attacks, "a", speaker: "ann"), Says("b", Attacks, "a", speaker: "bob"), Says("a", Meets, "b", speaker: "press"));

        var link = Assert.Single(Assert.Single(await said.PathAsync("a", "b")).Links);
        Assert.Equal(("a", "b", "b", Attacks, 2), (link.From.Id, link.To.Id, link.Subject.Id, link.Predicate, link.Voices));
    }

    private protected static string Ids(IEnumerable<ActorRef> actors) => string.Join(' ', actors.Select(actor => actor.Id));
}
