using System.Text.RegularExpressions;
using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Vocabularies;

public sealed partial class VocabularyTests
{
    private static readonly IReadOnlyList<Predicate> Shipped = Vocabulary.Shipped.Predicates;

    [Fact]
    public void There_are_at_least_80_predicates() => Assert.True(Shipped.Count >= 80, $"only {Shipped.Count}");

    [Fact]
    public void Ids_are_slugs_and_each_finds_its_predicate() => Assert.All(Shipped, static predicate =>
    {
        Assert.Matches(Slug(), predicate.Id);
        Assert.Same(predicate, Vocabulary.Shipped.Find(predicate.Id));
    });

    [Fact]
    public void Every_predicate_has_a_label_an_inverse_and_a_strength_on_the_scale() => Assert.All(Shipped, static predicate =>
    {
        Assert.False(string.IsNullOrWhiteSpace(predicate.Label));
        Assert.False(string.IsNullOrWhiteSpace(predicate.Inverse));
        Assert.InRange(Assert.NotNull(predicate.Strength), -10m, 10m);
    });

    [Fact]
    public void No_two_read_alike() => Assert.Equal(Shipped.Count, Shipped.Select(static predicate => predicate.Label).Distinct().Count());

    [Fact]
    public void A_symmetric_one_reads_the_same_both_ways_and_no_other_does() => Assert.All(Shipped, static predicate =>
        Assert.Equal(predicate.Symmetric, predicate.Label == predicate.Inverse));

    [Fact]
    public void Affiliations_are_those_of_rule_15_and_take_no_side()
    {
        var affiliations = Shipped.Where(static predicate => predicate.Affiliation != Affiliation.None)
            .OrderBy(static predicate => predicate.Id, StringComparer.Ordinal).ToList();
        Assert.Equal(
            [("governs", Affiliation.ActsFor), ("leads", Affiliation.ActsFor), ("member-of", Affiliation.Member), ("part-of", Affiliation.ActsFor),
                ("serves-in", Affiliation.ActsFor)],
            affiliations.Select(static predicate => (predicate.Id, predicate.Affiliation)));
        Assert.All(affiliations, static predicate => Assert.Equal((Stance.Neutral, Nature.State), (predicate.Stance, predicate.Nature)));
    }

    [Fact]
    public void Stance_is_not_the_sign_of_the_strength()
    {
        Assert.Contains(Shipped, static predicate => predicate is { Stance: Stance.Neutral, Strength: > 0 });
        Assert.Contains(Shipped, static predicate => predicate is { Stance: Stance.Neutral, Strength: < 0 });
    }

    [Theory]
    [InlineData("promises-aid-to", Stance.Backs)]
    [InlineData("funds", Stance.Backs)]
    [InlineData("praises", Stance.Backs)]
    [InlineData("refuses-support-to", Stance.Opposes)]
    [InlineData("threatens", Stance.Opposes)]
    [InlineData("seeks-to-capture", Stance.Opposes)]
    [InlineData("asks", Stance.Neutral)]
    [InlineData("demands", Stance.Neutral)]
    [InlineData("meets", Stance.Neutral)]
    [InlineData("visits", Stance.Neutral)]
    [InlineData("agrees-with", Stance.Neutral)]
    [InlineData("pays", Stance.Neutral)]
    public void The_coding_rules_hold(string id, Stance stance) => Assert.Equal(stance, Vocabulary.Shipped.Find(id)?.Stance);

    [Fact]
    public void An_unknown_id_is_not_found() => Assert.Null(Vocabulary.Shipped.Find("juggles-with"));

    [Theory]
    [InlineData("same", "071", "AID", "same", "072", "REQUEST", "id same")]
    [InlineData("one", "071", "AID", "two", "071", "REQUEST", "CAMEO prefix 071")]
    [InlineData("one", "071", "AID", "two", "072", "aid", "PLOVER type aid")]
    public void What_belongs_to_two_predicates_is_refused(
        string id, string cameo, string plover, string otherId, string otherCameo, string otherPlover, string what)
    {
        var exception = Assert.Throws<ArgumentException>(() => new Vocabulary([Make(id, cameo, plover), Make(otherId, otherCameo, otherPlover)]));
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    private static Predicate Make(string id, string cameo, string plover) =>
        new(id, id, null, Stance.Backs, null, null, Nature.Event, false, Affiliation.None, [cameo], [plover]);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Slug();
}
