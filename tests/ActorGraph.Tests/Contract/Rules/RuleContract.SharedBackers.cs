using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task CommonBackers_BackBothAndAreCountedOverAllTheTies()
    {
        await using var said = await SaidAsync(
            Says("c", Helps, "a", speaker: "ann"), Says("c", Supports, "a", speaker: "bob"), Says("c", Helps, "b", speaker: "ann"), Says("c", Attacks, "b"),
            Says("d", Helps, "a"), Says("d", Attacks, "b"), Says("e", Allied, "a"), Says("b", Allied, "e"), Not(Says("f", Helps, "a")), Says("f", Helps, "b"));

        var rows = await said.CommonBackersAsync("a", "b");
        Assert.Equal("c e", Ids(rows.Select(row => row.Actor)));
        Assert.Equal((3, 2), (rows[0].Statements, rows[0].Voices));
        Assert.Equal([(Helps, "a"), (Helps, "b"), (Supports, "a")], rows[0].Ties.Select(tie => (tie.Predicate, tie.Object.Id)));
        Assert.Equal("c", Assert.Single(await said.CommonBackersAsync("b", "a", new Filters { MinVoices = 2 })).Actor.Id);
    }

    [Fact]
    public async Task CommonBackers_RollUpWidensBothAskedActors()
    {
        await using var said = await SaidAsync(
            Says("c", Heads, "a"), Says("d", Heads, "b"), Says("e", Helps, "c"), Says("e", Helps, "d"), Says("f", Helps, "c"));

        Assert.Empty(await said.CommonBackersAsync("a", "b"));
        Assert.Equal("e", Assert.Single(await said.CommonBackersAsync("a", "b", RolledUp)).Actor.Id);
    }

    [Fact]
    public async Task RivalsBackers_BackOneWhoOpposesTheAskedActorWhichMayBeOneItself()
    {
        await using var said = await SaidAsync(
            Says("b", Attacks, "a"), Says("c", Feuds, "a"), Says("a", Attacks, "d"),
            Says("e", Helps, "b"), Says("e", Helps, "c"), Says("a", Supports, "b"), Says("f", Helps, "d"), Says("b", Helps, "e"));

        Assert.Equal(
            [("e", "b c", 2), ("a", "b", 1)],
            (await said.RivalsBackersAsync("a")).Select(row => (row.Actor.Id, Ids(row.Rivals), row.Statements)));
    }

    /// <summary>Whoever opposes is a rival, however few say so; the backers need the voices.</summary>
    [Fact]
    public async Task RivalsBackers_MinVoicesIsNotAskedOfRivals()
    {
        await using var said = await SaidAsync(
            Says("b", Attacks, "a", speaker: "ann"), Says("c", Helps, "b", speaker: "ann"), Says("c", Supports, "b", speaker: "bob"), Says("d", Helps, "b", speaker: "ann"));

        Assert.Equal("c", Assert.Single(await said.RivalsBackersAsync("a", new Filters { MinVoices = 2 })).Actor.Id);
        Assert.Equal("c", Assert.Single(await said.RivalsBackersAsync("a", new Filters { Limit = 1 })).Actor.Id);
    }
}
