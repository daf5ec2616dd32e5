using ActorGraph.Ties;
using static ActorGraph.Tests.Ties.Statements;

namespace ActorGraph.Tests.Ties;

/// <summary>Rules 8 to 10: what is counted, and how. Today is 2026-02-01.</summary>
public sealed class CountRuleTests
{
    [Fact]
    public void Rule8_one_voice_in_many_sources_is_one_voice()
    {
        var counts = Now(Says(Agency), Says(Agency), Says(Agency)).Counts;
        Assert.Equal((3, 3, 1), (counts.Statements, counts.Documents, counts.Voices));
    }

    [Fact]
    public void Rule8_reprints_are_the_document_they_reprint()
    {
        var reprints = new Documents(new Dictionary<long, long> { [21] = 20, [22] = 20 });
        var counts = Derive(
            TimeFrame.AsOf(Day("2026-02-01")), Nature.State, [Says(Agency, source: 20), Says(Herald, source: 21), Says(Minister, source: 22)], reprints)
            .Tie.Counts;
        Assert.Equal((3, 1, 3), (counts.Statements, counts.Documents, counts.Voices));
    }

    [Fact]
    public void Rule8_an_unnamed_speaker_is_a_statement_without_a_voice()
    {
        var tie = Now(Says(Unnamed), Says(Unnamed));
        Assert.Equal((TieStatus.Stated, 2, 0, false), (tie.Status, tie.Counts.Statements, tie.Counts.Voices, tie.Counts.Party));
    }

    [Fact]
    public void Rule9_denials_count_the_voices_that_negate() =>
        Assert.Equal(2, Now(Says(Agency), Denies(Herald), Denies(Herald), Denies(Minister)).Counts.Denials);

    [Fact]
    public void Rule9_certainty_is_the_best() =>
        Assert.Equal(Certainty.Probable, Now(Says(Agency, certainty: Certainty.Possible), Says(Herald, certainty: Certainty.Probable)).Counts.Certainty);

    [Fact]
    public void Rule9_certainty_of_negations_does_not_count() =>
        Assert.Equal(Certainty.Possible, Now(Says(Agency, certainty: Certainty.Possible), Denies(Herald)).Counts.Certainty);

    [Theory]
    [InlineData("2020-03", "2021", "2020-03-01", "2020-03-31")]
    [InlineData("2020/2030", "2021", "2020-01-01", "2030-12-31")]
    [InlineData("2020/..", "2021-05", "2020-01-01", "2021-05-31")]
    [InlineData("2020/..", "2019", "2020-01-01", "2020-01-01")]
    [InlineData("2020/..", null, "2020-01-01", null)]
    [InlineData("../2030", "2021", null, "2030-12-31")]
    [InlineData("../..", "2021", null, "2021-12-31")]
    [InlineData(null, "2021-05", "2021-05-01", "2021-05-31")]
    [InlineData(null, null, null, null)]
    public void Rule9_first_and_last_are_days(string? when, string? said, string? first, string? last)
    {
        var counts = Now(Says(Agency, when, said)).Counts;
        Assert.Equal((first is null ? null : (int?)Day(first), last is null ? null : (int?)Day(last)), (counts.First, counts.Last));
    }

    [Fact]
    public void Rule9_an_unknown_day_does_not_hide_known_ones()
    {
        var counts = Now(Says(Agency, "../..", "2021"), Says(Herald, "2022"), Says(Minister)).Counts;
        Assert.Equal((Day("2022-01-01"), Day("2022-12-31")), (counts.First, counts.Last));
    }

    [Fact]
    public void Rule9_party_is_when_every_voice_is_an_end()
    {
        Assert.True(Now(Says(Arland), Says(Belmark), Says(Unnamed)).Counts.Party);
        Assert.False(Now(Says(Arland), Says(Agency)).Counts.Party);
    }

    [Fact]
    public void Rule9_a_source_with_an_actors_key_is_no_party() => Assert.False(Now(Says(-Arland)).Counts.Party);

    [Fact]
    public void Rule9_many_voices_and_documents_are_told_apart()
    {
        var facts = Enumerable.Range(0, 200).Select(i => Says(1000 + (i % 40), source: 5000 + (i % 50))).ToArray();
        var counts = Now(facts).Counts;
        Assert.Equal((200, 50, 40), (counts.Statements, counts.Documents, counts.Voices));
    }

    [Fact]
    public void Rule10_voices_come_before_documents_statements_and_days()
    {
        TieCounts[] sorted =
        [
            new(2, 1, 2, 0, Certainty.Certain, null, null, false),
            new(3, 3, 1, 0, Certainty.Certain, null, null, false),
            new(3, 2, 1, 0, Certainty.Certain, null, 5, false),
            new(2, 2, 1, 0, Certainty.Certain, null, 5, false),
            new(2, 2, 1, 0, Certainty.Certain, null, 4, false),
            new(2, 2, 1, 0, Certainty.Certain, null, null, false),
        ];
        var shuffled = sorted.Reverse().ToList();
        shuffled.Sort((left, right) => TieCounts.Compare(left, right));
        Assert.Equal(sorted, shuffled);
    }
}
