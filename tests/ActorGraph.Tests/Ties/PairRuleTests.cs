using ActorGraph.Ties;
using static ActorGraph.Tests.Ties.Statements;

namespace ActorGraph.Tests.Ties;

/// <summary>Rules 9, 10 and 14 over several ties of one pair. Today is 2026-02-01.</summary>
public sealed class PairRuleTests
{
    private static readonly TimeFrame Frame = TimeFrame.AsOf(Day("2026-02-01"));

    [Fact]
    public void Rule9_a_row_counts_distinct_over_its_ties()
    {
        var (pair, _) = Derive(
            Says(Agency, source: 20), Says(Herald, source: 20), Says(Agency, source: 20, predicate: Aids), Says(Minister, source: 21, predicate: Aids));
        Assert.Equal((4, 2, 3), (pair.Counts.Statements, pair.Counts.Documents, pair.Counts.Voices));
    }

    [Fact]
    public void Rule12_only_visible_ties_are_in_a_row()
    {
        var (pair, detail) = Derive(Says(Agency), Says(Herald, former: true, predicate: Aids));
        Assert.Equal((1, 1), (pair.Counts.Statements, pair.Counts.Voices));
        Assert.Equal([AllyOf], detail.Predicates.Select(p => p.Predicate));
    }

    [Fact]
    public void Rule12_a_row_is_disputed_when_one_of_its_ties_is()
    {
        Assert.True(Derive(Says(Agency), Says(Herald, predicate: Aids), Says(Agency, negated: true, predicate: Aids)).Pair.Disputed);
        Assert.False(Derive(Says(Agency), Says(Herald, predicate: Aids)).Pair.Disputed);
    }

    [Fact]
    public void Rule9_denials_count_distinct_over_ties() =>
        Assert.Equal(1, Derive(Says(Agency), Denies(Herald), Says(Agency, predicate: Aids), Says(Herald, negated: true, predicate: Aids)).Pair.Counts.Denials);

    [Fact]
    public void Rule9_ids_name_statements_for_and_against_in_the_order_of_evidence()
    {
        var (_, detail) = Derive(
            Says(Agency, "2021", key: 1),
            Denies(Herald, "2020") with { Key = 2 },
            Says(Minister, key: 3),
            Says(Agency, "2019", key: 4, predicate: Aids));
        Assert.Equal([2, 1, 3, 4], detail.Statements);
    }

    [Fact]
    public void Rule9_ids_and_voices_are_cut()
    {
        var (_, detail) = Derive([.. Enumerable.Range(1, 30).Select(i => Says(50 + i, key: i))]);
        Assert.Equal((5, 20), (detail.By.Count, detail.Statements.Count));
    }

    [Fact]
    public void Rule10_voices_with_most_documents_come_first()
    {
        var (_, detail) = Derive(
            Says(Agency, source: 20),
            Says(Agency, source: 20),
            Says(Herald, source: 21),
            Says(Herald, source: 22),
            Says(Minister, "2025", source: 23),
            Says(Cadia, "2024", source: 24),
            Says(Unnamed, source: 25));
        Assert.Equal([Herald, Agency, Minister, Cadia], detail.By);
    }

    [Fact]
    public void Rule10_ids_settle_what_is_equal()
    {
        var (_, detail) = Derive(Says(Minister, "2025"), Says(Agency, "2025"), Says(Herald, "2025"));
        Assert.Equal([Agency, Herald, Minister], detail.By);
        Assert.Equal([1, 2, 3], detail.Statements);
    }

    [Fact]
    public void Rule10_ties_with_most_voices_come_first()
    {
        var (_, detail) = Derive(Says(Agency), Says(Agency, predicate: Aids), Says(Herald, predicate: Aids));
        Assert.Equal([new(Aids, TieStatus.Stated, 2, 2), new(AllyOf, TieStatus.Stated, 1, 1)], detail.Predicates);
    }

    [Fact]
    public void Rule14_a_symmetric_tie_is_read_from_both_ends()
    {
        var (pair, detail) = Derive(Says(Agency), Says(Herald, subject: Belmark, named: Arland, predicate: Aids));
        Assert.Equal((2, 2), (pair.Counts.Voices, detail.Predicates.Count));
    }

    [Fact]
    public void A_pair_with_nothing_visible_yet_knows_its_next_day()
    {
        var pair = Derive(Says(Agency, "2026-05")).Pair;
        Assert.Equal((false, 0, Day("2026-05-01")), (pair.IsVisible, pair.Counts.Statements, pair.Next));
    }

    [Fact]
    public void A_pair_keeps_its_detail_only_when_it_is_large()
    {
        Assert.False(Derive([.. Enumerable.Range(0, Pair.Large).Select(_ => Says(Agency))]).Pair.KeepsDetail);
        Assert.True(Derive([.. Enumerable.Range(0, Pair.Large).Select(_ => Says(Agency)), Denies(Herald)]).Pair.KeepsDetail);
    }

    [Fact]
    public void A_detail_comes_back_from_its_bytes()
    {
        var detail = new PairDetail([-7, 1, long.MaxValue], [0, 127, 128, long.MinValue], [new(3, TieStatus.Ended, 300, 70000)]);
        var read = PairDetail.Read(detail.ToBytes());
        Assert.Equal(detail.By, read.By);
        Assert.Equal(detail.Statements, read.Statements);
        Assert.Equal(detail.Predicates, read.Predicates);
    }

    private static (Pair Pair, PairDetail Detail) Derive(params StatementFact[] facts)
    {
        var numbered = Numbered(facts);
        var pairs = new PairDerivation(new TieDerivation(Frame, Documents.Originals), _ => Nature.State);
        return (pairs.Derive(numbered), pairs.Detail(numbered, new KeysAsIds()));
    }

    private sealed class KeysAsIds : IIdentifiers
    {
        public int CompareActors(long left, long right) => left.CompareTo(right);

        public int ComparePredicates(long left, long right) => left.CompareTo(right);

        public int CompareStatements(long left, long right) => left.CompareTo(right);
    }
}
