using ActorGraph.Ties;
using static ActorGraph.Tests.Ties.Statements;

namespace ActorGraph.Tests.Ties;

/// <summary>Rule 12: what statements and their contraries amount to. Today is 2026-02-01.</summary>
public sealed class StatusRuleTests
{
    [Fact]
    public void Rule12a_a_possible_negation_changes_nothing()
    {
        StatementFact[] facts = [Says(Agency, "2020/.."), Denies(Herald, "2021/..", certainty: Certainty.Possible)];
        Assert.Equal((TieStatus.Stated, 0), (Now(facts).Status, Now(facts).Counts.Denials));
        Assert.Equal([Verdict.Affirms, Verdict.Possible], Verdicts(facts));
    }

    [Fact]
    public void Rule12a_a_probable_negation_counts() =>
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency), Denies(Herald, certainty: Certainty.Probable)).Status);

    [Fact]
    public void Rule12a_a_negation_by_an_unnamed_voice_changes_nothing()
    {
        StatementFact[] facts = [Says(Agency), Denies(Unnamed), Denies(Unnamed, certainty: Certainty.Possible)];
        Assert.Equal((TieStatus.Stated, 0), (Now(facts).Status, Now(facts).Counts.Denials));
        Assert.Equal([Verdict.Affirms, Verdict.Unnamed, Verdict.Unnamed], Verdicts(facts));
    }

    [Fact]
    public void Rule12a_a_possible_negation_replaces_nothing_of_its_own_voice() =>
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, said: "2020"), Denies(Agency, said: "2021", certainty: Certainty.Possible)).Status);

    [Fact]
    public void Rule12b_of_one_voice_the_one_said_last_counts()
    {
        Assert.Equal(TieStatus.Denied, Now(Says(Agency, said: "2020"), Denies(Agency, said: "2020")).Status);
        StatementFact[] facts = [Denies(Agency, "2020", "2020"), Says(Agency, "2020", "2021")];
        Assert.Equal(TieStatus.Stated, Now(facts).Status);
        Assert.Equal([Verdict.Replaced, Verdict.Affirms], Verdicts(facts));
    }

    [Fact]
    public void Rule12b_of_two_said_on_one_day_the_negated_one_counts() =>
        Assert.Equal([Verdict.Replaced, Verdict.Negates], Verdicts(Says(Agency, "2020", "2021-01-01"), Denies(Agency, "2020", "2021-01-01")));

    [Fact]
    public void Rule12b_what_is_said_nobody_knows_when_comes_before_all() =>
        Assert.Equal([Verdict.Affirms, Verdict.Replaced], Verdicts(Says(Agency, "2020", "2021"), Denies(Agency, "2020")));

    [Fact]
    public void Rule12b_about_other_times_both_count() =>
        Assert.Equal([Verdict.Affirms, Verdict.Negates], Verdicts(Says(Agency, "2020", "2020"), Denies(Agency, "2022", "2022")));

    [Fact]
    public void Rule12b_the_day_of_saying_stands_in_for_a_missing_time() =>
        Assert.Equal([Verdict.Affirms, Verdict.Negates], Verdicts(Says(Agency, said: "2020-01"), Denies(Agency, said: "2020-02")));

    [Fact]
    public void Rule12b_without_any_day_it_is_about_every_time() =>
        Assert.Equal([Verdict.Replaced, Verdict.Negates], Verdicts(Says(Agency), Denies(Agency, "2020", "2020")));

    [Fact]
    public void Rule12b_an_open_end_reaches_to_the_day_it_was_said()
    {
        Assert.Equal([Verdict.Affirms, Verdict.Negates], Verdicts(Says(Agency, "2020/..", "2021-06-01"), Denies(Agency, "2021-06-02", "2022")));
        Assert.Equal([Verdict.Replaced, Verdict.Negates], Verdicts(Says(Agency, "2020/..", "2021-06-01"), Denies(Agency, "2021-06-01", "2022")));
    }

    [Fact]
    public void Rule12b_what_is_replaced_still_replaces() =>
        Assert.Equal(
            [Verdict.Replaced, Verdict.Replaced, Verdict.Affirms],
            Verdicts(Says(Agency, "2020", "2020"), Denies(Agency, "2020/2021", "2021"), Says(Agency, "2021", "2022")));

    [Fact]
    public void Rule12b_is_about_one_voice_only() =>
        Assert.Equal([Verdict.Affirms, Verdict.Negates], Verdicts(Says(Agency, said: "2020"), Denies(Herald, said: "2021")));

    [Fact]
    public void Rule12c_nothing_affirmed_is_denied()
    {
        var tie = Now(Denies(Agency), Denies(Herald));
        Assert.Equal((TieStatus.Denied, 2), (tie.Status, tie.Counts.Denials));
        Assert.Equal((0, 0, 0, null, null), (tie.Counts.Statements, tie.Counts.Documents, tie.Counts.Voices, tie.Counts.Certainty, tie.Counts.First));
    }

    [Fact]
    public void Rule12c_negated_only_by_what_is_set_aside_is_denied_by_nobody()
    {
        var tie = Now(Denies(Agency, certainty: Certainty.Possible));
        Assert.Equal((true, TieStatus.Denied, 0), (tie.Exists, tie.Status, tie.Counts.Denials));
    }

    [Fact]
    public void Rule12d_two_voices_about_overlapping_times_dispute()
    {
        var tie = Now(Says(Agency, "2020"), Denies(Herald, "2020-06"));
        Assert.Equal((TieStatus.Disputed, 1, 1), (tie.Status, tie.Counts.Voices, tie.Counts.Denials));
    }

    [Fact]
    public void Rule12d_about_other_times_they_do_not() =>
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2021"), Denies(Herald, "2020")).Status);

    [Fact]
    public void Rule12d_a_missing_time_overlaps_everything()
    {
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, said: "2020"), Denies(Herald, "2025", "2025")).Status);
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, "2025"), Denies(Herald, said: "2020")).Status);
    }

    [Fact]
    public void Rule12d_however_certain_the_affirmation() =>
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, certainty: Certainty.Possible), Denies(Herald)).Status);

    [Fact]
    public void Rule12d_a_state_with_a_single_date_compares_by_that_date() =>
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2020-01-01"), Denies(Herald, "2020-01-02/2020-12-31"), Says(Minister, "2021")).Status);

    [Fact]
    public void Rule12d_an_open_end_reaches_to_the_day_it_was_said()
    {
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, "2019/..", "2020-06"), Denies(Herald, "2020-06-30/2020-07")).Status);
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2019/..", "2020-06"), Denies(Herald, "2020-07/2020-08"), Says(Minister, "2021")).Status);
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, "2019/.."), Denies(Herald, "2025")).Status);
    }

    [Fact]
    public void Rule12d_said_before_it_begins_it_reaches_to_its_first_day()
    {
        Assert.Equal(TieStatus.Disputed, Now(Says(Agency, "2020-05/..", "2019"), Denies(Herald, "2020-05-01")).Status);
        Assert.Equal(TieStatus.Ended, Now(Says(Agency, "2020-05/..", "2019"), Denies(Herald, "2020-05-02")).Status);
    }

    [Fact]
    public void Rule12d_an_unnamed_affirmation_differs_from_every_voice() =>
        Assert.Equal(TieStatus.Disputed, Now(Says(Unnamed), Denies(Herald)).Status);

    [Fact]
    public void Rule12d_a_voice_does_not_dispute_itself() =>
        Assert.Equal(TieStatus.Stated, Now(Denies(Agency, "2020", "2020"), Says(Agency, "2021", "2021")).Status);

    [Fact]
    public void Rule12d_what_is_over_does_not_dispute_what_holds() =>
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2019/2020"), Denies(Herald, "2020"), Says(Agency, "2021/..", "2026")).Status);

    [Fact]
    public void Rule12e_a_state_whose_latest_beginning_is_negated_has_ended()
    {
        var tie = Now(Says(Agency, "2019/..", "2020"), Denies(Herald, "2024-05/..", "2025"));
        Assert.Equal((TieStatus.Ended, Day("2024-05-01")), (tie.Status, tie.Until));
    }

    [Fact]
    public void Rule12e_of_an_undated_statement_the_beginning_is_the_day_of_saying() =>
        Assert.Equal(TieStatus.Ended, Now(Says(Agency, said: "2020"), Denies(Agency, said: "2021")).Status);

    [Fact]
    public void Rule12e_an_unknown_beginning_is_before_all() =>
        Assert.Equal(TieStatus.Stated, Now(Says(Agency, "2021"), Denies(Herald, "../2020")).Status);

    [Fact]
    public void Rule12e_what_nobody_negates_does_not_end_for_an_unknown_beginning() =>
        Assert.Equal((TieStatus.Stated, null), Until(Now(Says(Agency, "../2030"))));

    [Fact]
    public void Rule12e_events_are_not_ended_by_later_negations() =>
        Assert.Equal(TieStatus.Stated, Event(Says(Agency, "2019"), Denies(Herald, "2024")).Status);

    [Fact]
    public void Rule12e_when_every_affirmation_closed_it_ended_with_the_last()
    {
        var tie = Now(Says(Agency, "2018/2019"), Says(Herald, "2018/2020-06"), Says(Minister, former: true));
        Assert.Equal((TieStatus.Ended, Day("2020-06-30")), (tie.Status, tie.Until));
        Assert.Equal((TieStatus.Ended, Day("2020-06-30")), Until(Ever(Says(Agency, "2018/2019"), Says(Herald, "2018/2020-06"))));
    }

    [Fact]
    public void Rule12e_ever_dispute_comes_before_the_end() =>
        Assert.Equal(TieStatus.Disputed, Ever(Says(Agency, "2018/2019"), Denies(Herald, "2019")).Status);

    [Fact]
    public void Rule12f_else_it_is_stated() => Assert.Equal((TieStatus.Stated, null), Until(Now(Says(Agency, "2019"), Says(Herald))));

    private static (TieStatus, int?) Until(Tie tie) => (tie.Status, tie.Until);
}
