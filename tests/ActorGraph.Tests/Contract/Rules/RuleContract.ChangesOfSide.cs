using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task ChangesOfSide_EachTurnWithWhatStandsBehindTheStanceBeforeAndAfter()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2020", "ann"), Says("a", Supports, "b", "2021/2022", "bob"),
            Says("a", Attacks, "b", "2023-05", "ann"), Says("a", Attacks, "b", "2023-06", "ann"), Says("a", Helps, "b", "2025", "ann"),
            Says("b", Attacks, "a", "2024"));

        var rows = (await said.ChangesOfSideAsync()).OrderBy(row => row.On).ToList();
        Assert.Equal(
            [(Stance.Backs, Stance.Opposes, new DateOnly(2023, 5, 1)), (Stance.Opposes, Stance.Backs, new DateOnly(2025, 1, 1))],
            rows.Select(row => (row.From, row.To, row.On)));
        Assert.All(rows, row => Assert.Equal("a b", Ids([row.Subject, row.Object])));

        // The state that is over was a stance in its time.
        Assert.Equal((2, 2, 2, 1), (rows[0].Before.Statements, rows[0].Before.Voices, rows[0].After.Statements, rows[0].After.Voices));
        Assert.Equal((2, 1), (rows[1].Before.Statements, rows[1].After.Statements));
        Assert.Empty(await said.ChangesOfSideAsync(new Filters { MinVoices = 2 }));
    }

    [Fact]
    public async Task ChangesOfSide_DaysOnWhichBothAreSaidTellNothing()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2024-01-01", "ann"), Says("a", Helps, "b", "2024-02-01", "bob"), Says("a", Attacks, "b", "2024-02-01", "bob"),
            Says("c", Helps, "d", "2024-01-01"), Says("c", Helps, "d", "2024-02-01"), Says("c", Attacks, "d", "2024-02-01"), Says("c", Attacks, "d", "2024-03-01"));

        var row = Assert.Single(await said.ChangesOfSideAsync());
        Assert.Equal(("c d", new DateOnly(2024, 3, 1), 1, 1), (Ids([row.Subject, row.Object]), row.On, row.Before.Statements, row.After.Statements));
    }

    [Fact]
    public async Task ChangesOfSide_WithoutWhenTheDayItWasSaidAndNegationsAreNoStance()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", said: "2024"), Says("a", Attacks, "b", said: "2025"),
            Says("a", Helps, "c", "../2024"), Says("a", Attacks, "c", "2025"),
            Says("a", Helps, "d", "2024", "ann"), Not(Says("a", Attacks, "d", "2025", "ann")),
            Says("a", Helps, "e", "2024", "ann", "2024"), Not(Says("a", Helps, "e", "2024", "ann", "2025")), Says("a", Attacks, "e", "2025", "ann"));

        var row = Assert.Single(await said.ChangesOfSideAsync());
        Assert.Equal(("b", new DateOnly(2025, 1, 1)), (row.Object.Id, row.On));
    }

    /// <summary>Between two allies that fell out, both turned; where only one did anything, only that one.</summary>
    [Fact]
    public async Task ChangesOfSide_ATurnOfBothEndsIsToldOnceOfTheOneWhoseIdComesFirst()
    {
        await using var said = await SaidAsync(
            Says("b", Allied, "a", "2020"), Says("b", Feuds, "a", "2024"), Says("d", Allied, "c", "2020"), Says("d", Attacks, "c", "2024"));

        Assert.Equal(["a b", "d c"], (await said.ChangesOfSideAsync()).Select(row => Ids([row.Subject, row.Object])));
    }

    /// <summary>On the day of the feud c helped too, so that of c nothing is clear; d turned all the same.</summary>
    [Fact]
    public async Task ChangesOfSide_ASymmetricTurnThatOneEndAloneMadeIsTold()
    {
        await using var said = await SaidAsync(Says("d", Allied, "c", "2020"), Says("d", Feuds, "c", "2024"), Says("c", Helps, "d", "2024"));

        Assert.Equal("d c", Ids(await said.ChangesOfSideAsync() is [var row] ? [row.Subject, row.Object] : []));
    }
}
