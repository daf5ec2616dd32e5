using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Vocabularies;

/// <summary>CAMEO's codes and PLOVER's types, each judged on its own, against the predicates they land on.</summary>
public sealed class EventCodeTests
{
    private static readonly IReadOnlyList<(string Code, Stance? Stance)> Judged = ReadJudged();

    [Fact]
    public void All_of_CAMEO_was_judged()
    {
        Assert.Equal(318, Judged.Select(static row => row.Code).Distinct().Count());
        Assert.Equal(20, Judged.Count(static row => row.Code.Length == 2));
    }

    [Fact]
    public void Every_code_lands_on_the_stance_it_was_judged_to_have() =>
        Assert.Equal(Judged, Judged.Select(static row => (row.Code, Vocabulary.Shipped.FindCameo(row.Code)?.Stance)));

    [Fact]
    public void Every_root_has_a_predicate_of_its_own() => Assert.All(
        Judged.Where(static row => row.Code.Length == 2),
        static row => Assert.Contains(row.Code, Vocabulary.Shipped.FindCameo(row.Code)?.Cameo ?? []));

    [Fact]
    public void A_prefix_is_a_code_of_CAMEO() => Assert.Subset(
        Judged.Select(static row => row.Code).ToHashSet(), Vocabulary.Shipped.Predicates.SelectMany(static predicate => predicate.Cameo).ToHashSet());

    [Fact]
    public void What_event_data_counts_is_an_event() => Assert.All(
        Vocabulary.Shipped.Predicates.Where(static predicate => predicate.Cameo.Count + predicate.Plover.Count > 0),
        static predicate => Assert.Equal(Nature.Event, predicate.Nature));

    [Theory]
    [InlineData("03", "promises-cooperation-to")]
    [InlineData("033", "promises-aid-to")]
    [InlineData("0331", "promises-aid-to")]
    [InlineData("0332", "promises-military-aid-to")]
    [InlineData("036", "offers-talks-to")]
    [InlineData("057", "signs-agreement-with")]
    [InlineData("173", "arrests")]
    [InlineData("1712", "destroys-property-of")]
    [InlineData("1951", "bombs")]
    public void The_longest_prefix_wins(string code, string id) => Assert.Equal(id, Vocabulary.Shipped.FindCameo(code)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("21")]
    [InlineData("---")]
    public void What_is_no_code_is_not_found(string code) => Assert.Null(Vocabulary.Shipped.FindCameo(code));

    [Theory]
    [InlineData("AGREE", Stance.Backs)]
    [InlineData("CONSULT", Stance.Neutral)]
    [InlineData("SUPPORT", Stance.Backs)]
    [InlineData("CONCEDE", Stance.Neutral)]
    [InlineData("COOPERATE", Stance.Backs)]
    [InlineData("AID", Stance.Backs)]
    [InlineData("RETREAT", Stance.Neutral)]
    [InlineData("REQUEST", Stance.Neutral)]
    [InlineData("ACCUSE", Stance.Opposes)]
    [InlineData("REJECT", Stance.Opposes)]
    [InlineData("THREATEN", Stance.Opposes)]
    [InlineData("PROTEST", Stance.Opposes)]
    [InlineData("SANCTION", Stance.Opposes)]
    [InlineData("MOBILIZE", Stance.Opposes)]
    [InlineData("COERCE", Stance.Opposes)]
    [InlineData("ASSAULT", Stance.Opposes)]
    [InlineData("DEMAND", Stance.Neutral)] // the last four were types in drafts, and older data has them
    [InlineData("DISAPPROVE", Stance.Opposes)]
    [InlineData("INVESTIGATE", Stance.Neutral)]
    [InlineData("CRIME", Stance.Opposes)]
    public void Every_type_of_PLOVER_lands_as_judged(string type, Stance stance) =>
        Assert.Equal(stance, Vocabulary.Shipped.FindPlover(type)?.Stance);

    [Fact]
    public void A_type_is_found_in_any_case() => Assert.Same(Vocabulary.Shipped.FindPlover("AID"), Vocabulary.Shipped.FindPlover("aid"));

    private static List<(string Code, Stance? Stance)> ReadJudged()
    {
        using var file = new StreamReader(
            typeof(EventCodeTests).Assembly.GetManifestResourceStream("cameo-stances.csv") ?? throw new InvalidOperationException("no cameo-stances.csv"));
        return [.. file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split(','))
            .Select(static cells => (cells[0], (Stance?)Enum.Parse<Stance>(cells[1], ignoreCase: true)))];
    }
}
