using ActorGraph.StatementFiles;

namespace ActorGraph.Tests.StatementFiles;

public sealed class YamlReaderTests
{
    private const string Whole = """
        dataset: harbour
        source:
          id: example-2026-02-01
          title: "Harbour: a deal"
          publisher: Example Agency
          origin: other-source
          published: 2026-02-03
          urls: [https://a.example/1, https://a.example/2]
          file: harbour.pdf
          reliability: B
        predicates:
          - { id: lends-to, label: lends to, inverse: borrows from, stance: backs, strength: -1.5, means: economic, nature: event,
              symmetric: true, affiliation: acts-for, cameo: [071, '0711'], plover: AID, override: true }
        actors:
          - { id: arland, name: Government of Arland, kind: government, aliases: [Arland, "no"], ids: wikidata:Q1, note: yes, same-as: arland-2 }
          - id: belmark
        statements:
          - subject: Arland
            predicate: cameo:0231
            object: [belmark, unnamed]
            speaker:
              - Dana Ives
            source: example-2026-02-01
            when: 2024/..
            said: 2026-02
            certainty: probable
            negated: false
            former: true
            as: prime minister
            amount: 1,000 t
            key: "7"
            label: aid
            quote: |
              two
              lines
            at: paragraph 4
            note: ~
          - { denies: [aid, x/aid], speaker: belmark }
          - { subject: a, predicate: b, object: c, reply: confirms }
        """;

    [Fact]
    public void Reads_every_field()
    {
        var found = FoundInFile.Yaml(Whole).WithoutErrors();

        Assert.Equal([("harbour", new Place(1, 10))], found.Datasets);
        var source = Assert.Single(found.Sources);
        Assert.Equal(
            ("example-2026-02-01", "Harbour: a deal", "Example Agency", "other-source", "2026-02-03", "harbour.pdf", 'B'),
            (source.Id, source.Title, source.Publisher, source.Origin, source.Published.ToString(), source.File, source.Reliability));
        Assert.Equal(["https://a.example/1", "https://a.example/2"], source.Urls);
        Assert.Equal((new Place(3, 3), new Place(5, 14), new Place(6, 11)), (source.Place, source.PublisherPlace, source.OriginPlace));

        var predicate = Assert.Single(found.Predicates);
        Assert.True(predicate.Override);
        Assert.Equal(
            ("lends-to", "lends to", "borrows from", Stance.Backs, -1.5m, Means.Economic, Nature.Event, true, Affiliation.ActsFor),
            (predicate.Predicate.Id, predicate.Predicate.Label, predicate.Predicate.Inverse, predicate.Predicate.Stance, predicate.Predicate.Strength,
                predicate.Predicate.Means, predicate.Predicate.Nature, predicate.Predicate.Symmetric, predicate.Predicate.Affiliation));
        Assert.Equal(["071", "0711"], predicate.Predicate.Cameo);
        Assert.Equal(["AID"], predicate.Predicate.Plover);

        var actor = found.Actors[0];
        Assert.Equal(("arland", "Government of Arland", ActorKind.Government, "yes", "arland-2"), (actor.Id, actor.Name, actor.Kind, actor.Note, actor.SameAs));
        Assert.Equal(["Arland", "no"], actor.Aliases);
        Assert.Equal(["wikidata:Q1"], actor.Ids);
        Assert.Equal(new Place(15, 5), actor.Place);
        Assert.Equal(("belmark", null, ActorKind.Unknown), (found.Actors[1].Id, found.Actors[1].Name, found.Actors[1].Kind));

        var statement = found.Statements[0];
        Assert.Equal(["belmark", "unnamed"], statement.Objects);
        Assert.Equal(["Dana Ives"], statement.Speakers);
        Assert.Equal(
            ("cameo:0231", "2024/..", "2026-02", Certainty.Probable, false, true),
            (statement.Predicate, statement.When.ToString(), statement.Said.ToString(), statement.Certainty, statement.Negated, statement.Former));
        Assert.Equal(
            ("prime minister", "1,000 t", "7", "aid", "two\nlines\n", "paragraph 4", "~"),
            (statement.As, statement.Amount, statement.Key, statement.Label, statement.Quote, statement.At, statement.Note));
        Assert.Equal(["aid", "x/aid"], found.Statements[1].Denies);
        Assert.Equal(ReplyKind.Confirms, found.Statements[2].Reply);
    }

    [Fact]
    public void Knows_where_statements_and_their_fields_stand()
    {
        var (hasErrors, place, fields) = FoundInFile.Yaml(Whole).Shapes[0];

        Assert.False(hasErrors);
        Assert.Equal(new Place(18, 5), place);
        Assert.Equal(new Place(20, 14), fields[StatementField.Object] with { Column = 14 });
        Assert.Equal(new Place(22, 9), fields[StatementField.Speaker]);
        Assert.Equal(new Place(24, 11), fields[StatementField.When]);
        Assert.Equal(place, fields[StatementField.Denies]);
    }

    [Fact]
    public void Keeps_the_order_of_the_file() => Assert.Equal(
        ["dataset harbour", "source example-2026-02-01", "predicate lends-to", "actor arland", "actor belmark", "statement aid", "statement ", "statement "],
        FoundInFile.Yaml(Whole).Order);

    [Fact]
    public void A_blank_value_is_none()
    {
        var found = FoundInFile.Yaml("actors:\npredicates: []\nstatements:\n  - { subject: a, predicate: b, object: c, speaker: , quote: '', denies: [] }").WithoutErrors();

        Assert.Null(found.Statements[0].Quote);
        Assert.Empty(found.Statements[0].Speakers);
    }

    [Fact]
    public void A_list_of_sources_is_read() =>
        Assert.Equal(["source a", "source b"], FoundInFile.Yaml("sources:\n  - id: a\n  - { id: b }").WithoutErrors().Order);

    [Fact]
    public void Goes_on_after_each_error()
    {
        var found = FoundInFile.Yaml("""
            actros: []
            actors:
              - { id: Bad Id, kind: persn }
              - { name: Nobody }
              - just a text
            statements:
              - { subject: a, predikate: b, object: c, when: 2026-02-30 }
              - { subject: a, subject: b, predicate: { deep: [1, { x: y }] }, object: [[c]] }
              - { subject: fine, predicate: b, object: c }
            """);

        Assert.Equal(
            [
                (1, 1, "unknown-field", "actors"), (3, 11, "bad-id", "bad-id"), (3, 25, "bad-value", "person"), (4, 5, "missing-field", null),
                (5, 5, "bad-value", null), (7, 19, "unknown-field", "predicate"), (7, 50, "bad-date", null),
                (8, 19, "duplicate-field", null), (8, 42, "bad-value", null), (8, 76, "bad-value", null),
            ],
            found.Errors.Select(error => (error.Line, error.Column, error.Rule, error.Suggestion)));
        Assert.Equal([true, true, false], found.Shapes.Select(shape => shape.HasErrors));
        Assert.Equal(["actor Bad Id", "statement ", "statement ", "statement "], found.Order);
    }

    [Fact]
    public void Anchors_aliases_and_tags_are_refused_and_nothing_is_expanded()
    {
        var found = FoundInFile.Yaml("""
            statements:
              - &one { subject: a, predicate: b, object: c }
              - { subject: *one, predicate: !!str b, object: c, speaker: [&two d, *two], quote: *two }
              - *one
            """);

        Assert.Equal(
            [("&one", 2), ("*one", 3), ("tag:yaml.org,2002:str", 3), ("&two", 3), ("*two", 3), ("*two", 3), ("*one", 4)],
            found.Errors.Where(error => error.Rule == "no-anchors-or-tags").Select(error => (error.Value, error.Line)));
        Assert.All(found.Shapes, shape => Assert.True(shape.HasErrors));
    }

    [Theory]
    [InlineData("statements:\n  - subject: a: b\n", 2, 15)]
    [InlineData("statements: [\n", 2, 1)]
    [InlineData("a: 'x", 1, 4)]
    public void What_is_no_YAML_ends_the_file(string text, int line, int column)
    {
        var error = FoundInFile.Yaml(text).OnlyError();

        Assert.Equal(("syntax", line, column, false), (error.Rule, error.Line, error.Column, error.IsRow));
    }

    [Fact]
    public void Tabs_are_called_by_name()
    {
        var error = FoundInFile.Yaml("statements:\n\t- subject: a\n").OnlyError();

        Assert.Equal(("syntax", 2, 1), (error.Rule, error.Line, error.Column));
        Assert.Contains("tab", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_one_document_a_file() =>
        Assert.Equal(("syntax", 2), (FoundInFile.Yaml("actors: []\n---\nactors: []\n").OnlyError() is var error) ? (error.Rule, error.Line) : default);

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    [InlineData("---\n")]
    [InlineData("\ufeff\n\n")]
    public void An_empty_file_is_an_error(string text)
    {
        var error = FoundInFile.Yaml(text).OnlyError();

        Assert.Equal(("empty-file", 0, false), (error.Rule, error.Line, error.IsRow));
    }

    [Theory]
    [InlineData("- a\n", "bad-value")]
    [InlineData("text", "bad-value")]
    [InlineData("actors: text", "bad-value")]
    [InlineData("dataset: ''", "bad-value")]
    [InlineData("dataset: [a]", "bad-value")]
    [InlineData("actors: []\nactors: []", "duplicate-field")]
    [InlineData("? [a, b]\n: c", "bad-value")]
    public void The_file_as_a_whole_has_a_shape(string text, string rule) => Assert.Equal((rule, false), FoundInFile.Yaml(text).OnlyError() is var error ? (error.Rule, error.IsRow) : default);
}
