using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31", "2025")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("2025-03-04", "2025-03-04", "2025-03-04", "2025-03-04")]
    [InlineData("2025-00-00", "2025-01-01", "2025-12-31", "2025")]
    [InlineData("2025-03-00", "2025-03-01", "2025-03-31", "2025-03")]
    [InlineData("2025-03-04T10:30:00", "2025-03-04", "2025-03-04", "2025-03-04")]
    [InlineData("2024/2025-03", "2024-01-01", "2025-03-31", "2024/2025-03")]
    [InlineData("2024/..", "2024-01-01", "2026-01-10", "2024/..")]
    [InlineData("../2025-03", null, "2025-03-31", "../2025-03")]
    [InlineData("../..", null, "2026-01-10", "../..")]
    public async Task Rule05_PartialDatesRunFromTheirEarliestToTheirLatestDay(string when, string? first, string? last, string canonical)
    {
        await using var said = await SaidAsync(Says("a", Helps, "b", when));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal(Day(first), tie.First);
        Assert.Equal(Day(last), tie.Last);
        Assert.Equal(canonical, Assert.Single(await said.EvidenceAsync("a", "b")).When);
    }

    [Fact]
    public async Task Rule05_WhatWasSaidWithoutDateWasSaidWhenPublished()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b"), Says("a", Helps, "c", said: "2025-12"), Says("a", Helps, "d", source: "undated"));

        Assert.Equal("2026-01-10", Assert.Single(await said.EvidenceAsync("a", "b")).Said);
        Assert.Equal("2025-12", Assert.Single(await said.EvidenceAsync("a", "c")).Said);
        Assert.Null(Assert.Single(await said.EvidenceAsync("a", "d")).Said);
    }

    [Fact]
    public async Task Rule06_AStateOfASingleDateHoldsFromThenOnAndAnIntervalEndsIt()
    {
        await using var said = await SaidAsync(Says("a", Supports, "b", "2024"), Says("c", Supports, "b", "2024/2025-06-30"));

        Assert.Equal("", await said.BackersAsync("b", AsOf(2023, 12, 31)));
        Assert.Equal("c a", await said.BackersAsync("b", AsOf(2024, 1, 1)));
        Assert.Equal("c a", await said.BackersAsync("b", AsOf(2025, 6, 30)));
        Assert.Equal("a", await said.BackersAsync("b", AsOf(2025, 7, 1)));
    }

    [Fact]
    public async Task Rule06_AnEventNeverEnds()
    {
        await using var said = await SaidAsync(Says("a", Helps, "b", "2024/2025-06-30"), Says("c", Helps, "b", "2001"));

        Assert.Equal("a c", await said.BackersAsync("b"));
        Assert.Equal(TieStatus.Stated, (await said.TieAsync("a", "b")).Status);
    }

    [Fact]
    public async Task Rule07_TodayLeavesOutWhatHasNotBegunAndWhatIsOver()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "f", "2026-02-02/.."),
            Says("b", Supports, "f", "2024/2025"),
            Says("c", Supports, "f") with { Former = true },
            Says("d", Supports, "f", "2025/.."),
            Says("e", Supports, "f"));

        Assert.Equal("d e", await said.BackersAsync("f"));
        Assert.Equal("c d e b", await said.BackersAsync("f", Ever));
        Assert.Empty(await said.BetweenAsync("a", "f", Ever));
        Assert.Equal("a d e", await said.BackersAsync("f", AsOf(2026, 2, 2)));
    }

    [Fact]
    public async Task Rule07_EvidenceAndBetweenShowWhatIsOverAsEnded()
    {
        await using var said = await SaidAsync(Says("b", Supports, "f", "2024/2025"));

        var tie = await said.TieAsync("b", "f");
        Assert.Equal((TieStatus.Ended, new DateOnly(2025, 12, 31), 1), (tie.Status, tie.Until, tie.Statements));
        Assert.True(Assert.Single(await said.EvidenceAsync("b", "f")).Counted);
    }

    [Fact]
    public async Task Rule07_WhatIsOverIsNotCountedBesideWhatStillHolds()
    {
        await using var said = await SaidAsync(Says("b", Supports, "f", "2024/2025", "ann"), Says("b", Supports, "f", "2026/..", "bob"));

        Assert.Equal((TieStatus.Stated, 1), ((await said.TieAsync("b", "f")).Status, (await said.TieAsync("b", "f")).Statements));
        Assert.Equal([Uncounted.Ended, null], (await said.EvidenceAsync("b", "f")).Select(row => row.Why));
        Assert.Equal(2, (await said.TieAsync("b", "f", Ever)).Statements);
    }

    [Fact]
    public async Task Rule07_FromAndToKeepWhatOverlaps()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "f", "2020"),
            Says("b", Helps, "f", "2020"),
            Says("c", Supports, "f", "2021/2022"),
            Says("d", Supports, "f", "../2020-06-30"),
            Says("e", Supports, "f", said: "2026-01-10"));

        var (first, last) = (new DateOnly(2020, 12, 31), new DateOnly(2021, 1, 1));
        Assert.Equal("e c a", await said.BackersAsync("f", Span(last, last)));
        Assert.Equal("e a b", await said.BackersAsync("f", Span(first, first)));
        Assert.Equal("e c a", await said.BackersAsync("f", Span(last, null)));
        Assert.Equal("e a b d", await said.BackersAsync("f", Span(null, first)));
    }
}
