using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Rule12a_APossibleNegationOrOneByAnUnnamedVoiceChangesNothing()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2024", "ann"),
            Not(Says("a", Supports, "b", "2025", "bob")) with { Certainty = Certainty.Possible },
            Not(Says("a", Supports, "b", "2025", "unnamed")));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((TieStatus.Stated, 1, 0), (tie.Status, tie.Statements, tie.Denials));
        Assert.Equal([null, Uncounted.Possible, Uncounted.Unnamed], (await said.EvidenceAsync("a", "b")).Select(row => row.Why).Order());
    }

    [Fact]
    public async Task Rule12a_NothingButSetAsideNegationsIsDenied()
    {
        await using var said = await SaidAsync(Not(Says("a", Supports, "b", speaker: "unnamed")));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((TieStatus.Denied, 0, 0, 0), (tie.Status, tie.Statements, tie.Denials, tie.Ids.Count));
    }

    [Fact]
    public async Task Rule12b_OfOneVoicesContraryStatementsTheOneSaidLastCounts()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2025", "ann", said: "2026-01-02"), Not(Says("a", Helps, "b", "2025-05", "ann", said: "2026-01-01")),
            Says("a", Helps, "c", "2025", "ann", said: "2026-01-01"), Not(Says("a", Helps, "c", "2025-05", "ann", said: "2026-01-02")),
            Says("a", Helps, "d", "2025", "ann", said: "2026-01-01"), Not(Says("a", Helps, "d", "2025-05", "ann", said: "2026-01-01")),
            Says("a", Helps, "e", "2025", "ann", said: "2026-01-01"), Not(Says("a", Helps, "e", "2024", "ann", said: "2026-01-02")));

        Assert.Equal("b e", string.Join(' ', (await said.SideAsync(Side.WhomBacks, "a")).Select(row => row.Actor.Id)));
        Assert.Equal((TieStatus.Stated, 0), ((await said.TieAsync("a", "b")).Status, (await said.TieAsync("a", "b")).Denials));
        Assert.Equal((TieStatus.Denied, 1), ((await said.TieAsync("a", "c")).Status, (await said.TieAsync("a", "c")).Denials));
        Assert.Equal([Uncounted.Replaced, null], (await said.EvidenceAsync("a", "d")).Select(row => row.Why));
        Assert.Equal((TieStatus.Stated, 1), ((await said.TieAsync("a", "e")).Status, (await said.TieAsync("a", "e")).Denials));
    }

    [Fact]
    public async Task Rule12b_ForOneVoiceSaidStandsInForAMissingWhen()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann", said: "2026-01-01"), Not(Says("a", Helps, "b", speaker: "ann", said: "2026-01-02")),
            Says("a", Helps, "c", speaker: "ann", said: "2026-01"), Not(Says("a", Helps, "c", speaker: "ann", said: "2026-01-02")));

        Assert.Equal((1, 1), ((await said.TieAsync("a", "b")).Voices, (await said.TieAsync("a", "b")).Denials));
        Assert.Single(await said.EvidenceAsync("a", "c"), row => row.Why == Uncounted.Replaced);
    }

    [Fact]
    public async Task Rule12c_NothingAffirmedIsDenied()
    {
        await using var said = await SaidAsync(Not(Says("a", Supports, "b", "2025", "ann")));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((TieStatus.Denied, 0, 0, 1), (tie.Status, tie.Statements, tie.Voices, tie.Denials));
        Assert.Equal((null, null, null), (tie.Certainty, tie.First, tie.Last));
        Assert.Single(tie.Ids);
        Assert.Equal("", await said.BackersAsync("b", Ever));
    }

    [Theory]
    [InlineData("2025", "2025-07", TieStatus.Disputed)]
    [InlineData("2025", "2024", TieStatus.Stated)]
    [InlineData("2025", null, TieStatus.Disputed)]
    [InlineData(null, "1999", TieStatus.Disputed)]
    [InlineData("2024", "2025", TieStatus.Ended)]
    [InlineData("2024/..", "2025", TieStatus.Disputed)]
    [InlineData("2024/..", "2026-01-11", TieStatus.Ended)]
    [InlineData("../..", "2001", TieStatus.Disputed)]
    [InlineData("../..", "2026-01-11", TieStatus.Ended)]
    public async Task Rule12d_TwoVoicesAboutOverlappingTimesDispute(string? affirmed, string? negated, TieStatus status)
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", affirmed, "ann") with { Certainty = Certainty.Possible }, Not(Says("a", Supports, "b", negated, "bob")));

        Assert.Equal(status, (await said.TieAsync("a", "b")).Status);
        Assert.Equal(status == TieStatus.Ended ? "" : "a", await said.BackersAsync("b"));
        Assert.Equal("a", await said.BackersAsync("b", Ever));
    }

    [Fact]
    public async Task Rule12d_OneVoiceDoesNotDisputeWithItselfButAnUnnamedOneDiffersFromAll()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "unnamed"), Not(Says("a", Helps, "b", speaker: "ann")),
            Says("a", Helps, "c", speaker: "ann", said: "2026-01-01"), Not(Says("a", Helps, "c", speaker: "ann", said: "2026-01-02")));

        Assert.Equal(TieStatus.Disputed, (await said.TieAsync("a", "b")).Status);
        Assert.Equal(TieStatus.Stated, (await said.TieAsync("a", "c")).Status);
    }

    [Fact]
    public async Task Rule12d_ADisputedTieIsInTheAnswerAndMarked()
    {
        await using var said = await SaidAsync(Says("a", Helps, "b", speaker: "ann"), Not(Says("a", Helps, "b", speaker: "bob")));

        var row = Assert.Single(await said.SideAsync(Side.WhoBacks, "b"));
        Assert.True(row.Disputed);
        Assert.Equal(1, row.Denials);
    }

    [Fact]
    public async Task Rule12e_AStateEndsWhenItsLatestBeginningIsNegated()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2024", "ann"), Not(Says("a", Supports, "b", "2025-03", "bob")),
            Says("a", Attacks, "c", "2024", "ann"), Not(Says("a", Attacks, "c", "2025-03", "bob")));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((TieStatus.Ended, new DateOnly(2025, 3, 1)), (tie.Status, tie.Until));
        Assert.Equal((TieStatus.Stated, null), ((await said.TieAsync("a", "c")).Status, (await said.TieAsync("a", "c")).Until));
    }

    [Fact]
    public async Task Rule12e_AStateEndsWhenEveryAffirmationIsFormerOrClosed()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2023/2024", "ann"), Says("a", Supports, "b", "2023/2025-03", "bob"), Says("a", Supports, "b") with { Former = true },
            Says("a", Supports, "c") with { Former = true });

        foreach (var filters in new[] { Filters.None, Ever })
        {
            var tie = await said.TieAsync("a", "b", filters);
            Assert.Equal((TieStatus.Ended, new DateOnly(2025, 3, 31), 3), (tie.Status, tie.Until, tie.Statements));
            Assert.Equal((TieStatus.Ended, null), ((await said.TieAsync("a", "c", filters)).Status, (await said.TieAsync("a", "c", filters)).Until));
        }
    }

    [Fact]
    public async Task Rule13_BackingAndOpposingIsMixedAndNoDispute()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b"), Says("a", Attacks, "b"), Says("c", Helps, "b"), Says("b", Attacks, "c"));

        var rows = await said.SideAsync(Side.WhoBacks, "b");
        Assert.Equal([("a", true, false), ("c", false, false)], rows.Select(row => (row.Actor.Id, row.Mixed, row.Disputed)));
        Assert.True(Assert.Single(await said.SideAsync(Side.WhomOpposes, "a")).Mixed);
    }

    [Fact]
    public async Task Rule14_ASymmetricTieIsOneAndReadFromBothEnds()
    {
        await using var said = await SaidAsync(Says("b", Allied, "a", speaker: "ann"), Says("a", Allied, "b", speaker: "bob"));

        var tie = await said.TieAsync("b", "a");
        Assert.Equal(("a", "b", 2), (tie.Subject.Id, tie.Object.Id, tie.Voices));
        Assert.Equal("b", await said.BackersAsync("a"));
        Assert.Equal("a", await said.BackersAsync("b"));
        Assert.Equal("b", Assert.Single(await said.SideAsync(Side.WhomBacks, "a")).Actor.Id);
        Assert.Equal(2, (await said.EvidenceAsync("b", "a")).Count);
    }
}
