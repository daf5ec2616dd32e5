using ActorGraph.Ties;
using static ActorGraph.Tests.Ties.Statements;

namespace ActorGraph.Tests.Ties;

/// <summary>Rules 6 and 7: when a statement has begun and when it is over. Today is 2026-02-01.</summary>
public sealed class TimeRuleTests
{
    [Fact]
    public void Rule6_a_state_with_a_single_date_still_holds_later() => Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2019")).Status);

    [Fact]
    public void Rule6_a_state_ends_with_its_interval() => Assert.Equal(TieStatus.Ended, Now(Says(Agency, "2019/2021")).Status);

    [Fact]
    public void Rule6_an_event_never_ends() => Assert.Equal(TieStatus.Stated, Event(Says(Agency, "2019/2021")).Status);

    [Fact]
    public void Rule6_a_former_event_is_still_an_event() => Assert.Equal(TieStatus.Stated, Event(Says(Agency, former: true)).Status);

    [Fact]
    public void Rule7_what_has_not_begun_is_left_out() => Assert.False(Now(Says(Agency, "2026-02-02")).Exists);

    [Fact]
    public void Rule7_what_begins_today_has_begun() => Assert.True(Now(Says(Agency, "2026-02-01/..")).Exists);

    [Fact]
    public void Rule7_a_month_begins_on_its_first_day() => Assert.True(Now(Says(Agency, "2026-02")).Exists);

    [Fact]
    public void Rule7_what_has_not_begun_is_not_counted_beside_what_has()
    {
        var tie = Now(Says(Agency, "2026-01"), Says(Herald, "2027"));
        Assert.Equal((1, 1), (tie.Counts.Statements, tie.Counts.Voices));
    }

    [Fact]
    public void Rule7_undated_statements_count() => Assert.Equal(TieStatus.Stated, Now(Says(Agency)).Status);

    [Fact]
    public void Rule7_an_unknown_beginning_has_begun() => Assert.Equal(TieStatus.Stated, Now(Says(Agency, "../..", "2020")).Status);

    [Fact]
    public void Rule7_a_negation_that_has_not_begun_is_left_out() =>
        Assert.Equal((TieStatus.Stated, 0), Status(Now(Says(Agency, "2020/.."), Denies(Herald, "2026-03/.."))));

    [Fact]
    public void Rule7_on_its_last_day_it_still_holds() => Assert.Equal(TieStatus.Stated, AsOf("2021-12-31", Says(Agency, "2019/2021")).Status);

    [Fact]
    public void Rule7_the_day_after_it_is_over()
    {
        var tie = AsOf("2022-01-01", Says(Agency, "2019/2021"));
        Assert.Equal((TieStatus.Ended, Day("2021-12-31")), (tie.Status, tie.Until));
    }

    [Fact]
    public void Rule7_what_is_over_does_not_count_beside_what_holds()
    {
        StatementFact[] facts = [Says(Agency, "2019/2021"), Says(Herald, "2020/..", "2026")];
        Assert.Equal((TieStatus.Stated, 1), (Now(facts).Status, Now(facts).Counts.Voices));
        Assert.Equal([Verdict.Ended, Verdict.Affirms], Verdicts(facts));
    }

    [Fact]
    public void Rule7_ever_counts_what_is_over() => Assert.Equal(2, Ever(Says(Agency, "2019/2021"), Says(Herald, "2020/..", "2026")).Counts.Voices);

    [Fact]
    public void Rule7_an_ended_tie_is_counted_over_what_ended() => Assert.Equal(2, Now(Says(Agency, "2019/2021"), Says(Herald, former: true)).Counts.Voices);

    [Fact]
    public void Rule7_former_is_over() => Assert.Equal((TieStatus.Ended, null), Until(Now(Says(Agency, said: "2026", former: true))));

    [Fact]
    public void Rule7_ever_shows_ended_ties_and_a_day_does_not()
    {
        var frame = TimeFrame.AsOf(Day("2026-02-01"));
        Assert.False(Derive(frame, Nature.State, [Says(Agency, "2019/2021")]).Tie.IsVisible(frame));
        frame = TimeFrame.Ever(Day("2026-02-01"));
        Assert.True(Derive(frame, Nature.State, [Says(Agency, "2019/2021")]).Tie.IsVisible(frame));
    }

    [Theory]
    [InlineData("2019/2021", "2021-12-31", null, true)]
    [InlineData("2019/2021", "2022", null, false)]
    [InlineData("2019/2021", null, "2018-12-31", false)]
    [InlineData("2019/..", "2025", "2026", true)]
    [InlineData("../2019", "2001", "2002", true)]
    [InlineData(null, "2001", "2002", true)]
    public void Rule7_a_span_keeps_what_overlaps_it(string? when, string? from, string? to, bool kept) =>
        Assert.Equal(kept, Span(from, to, Nature.State, Says(Agency, when)).Exists);

    [Fact]
    public void Rule7_in_a_span_a_dated_state_lasts_and_a_dated_event_does_not()
    {
        Assert.True(Span("2021", "2022", Nature.State, Says(Agency, "2019")).Exists);
        Assert.False(Span("2021", "2022", Nature.Event, Says(Agency, "2019")).Exists);
    }

    [Fact]
    public void Rule7_a_span_judges_what_is_over_by_its_end()
    {
        Assert.Equal(TieStatus.Stated, Span("2020", "2021-06-30", Nature.State, Says(Agency, "2019/2021")).Status);
        Assert.Equal(TieStatus.Ended, Span("2020", "2025", Nature.State, Says(Agency, "2019/2021")).Status);
        Assert.Equal(TieStatus.Ended, Span("2020", null, Nature.State, Says(Agency, "2019/2021")).Status);
    }

    [Fact]
    public void Next_is_the_first_beginning_ahead() =>
        Assert.Equal(Day("2026-03-01"), Now(Says(Agency), Says(Agency, "2026-04"), Says(Herald, "2026-03/..")).Next);

    [Fact]
    public void Next_is_the_day_after_a_state_closes() => Assert.Equal(Day("2026-06-01"), Now(Says(Agency, "2020/2026-05")).Next);

    [Fact]
    public void Next_comes_from_the_last_day_itself() => Assert.Equal(Day("2026-02-02"), Now(Says(Agency, "2020/2026-02-01")).Next);

    [Fact]
    public void Next_is_absent_when_time_changes_nothing()
    {
        Assert.Null(Now(Says(Agency, "2019/2021"), Says(Herald, "2020"), Denies(Agency, "2025/2027")).Next);
        Assert.Null(Event(Says(Agency, "2020/2027")).Next);
    }

    private static (TieStatus, int) Status(Tie tie) => (tie.Status, tie.Counts.Denials);

    private static (TieStatus, int?) Until(Tie tie) => (tie.Status, tie.Until);
}
