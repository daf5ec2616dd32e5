using ActorGraph.StatementFiles;

namespace ActorGraph.Tests.StatementFiles;

public sealed class JsonLinesReaderTests
{
    private const string Whole = """
        {"dataset": "harbour"}
        {"source": {"id": "s1", "title": "Harbour \u00e9", "publisher": "Example Agency", "published": "2026-02-03", "urls": ["https://a.example"], "reliability": "A"}}
        {"actor": {"id": "arland", "name": "Arland", "kind": "government", "aliases": ["A", "B"], "ids": "wikidata:Q1", "same-as": "b"}}

        {"predicate": {"id": "lends-to", "stance": "backs", "nature": "event", "strength": 2.5, "symmetric": true}}
        {"statement": {"subject": "Dana É. Ives", "predicate": "lends-to", "object": ["a", "b"], "speaker": "c", "source": "s1", "when": 2024, "said": "2026", "certainty": "possible", "negated": true, "former": false, "amount": 12.50, "label": "x", "quote": "“q”\n", "note": null}}
         { "statement" : {"confirms":["x","y"],"key":"\u0031"} }
        """;

    [Fact]
    public void Reads_every_kind()
    {
        var found = FoundInFile.JsonLines(Whole).WithoutErrors();

        Assert.Equal(["dataset harbour", "source s1", "actor arland", "predicate lends-to", "statement x", "statement "], found.Order);
        Assert.Equal(("Harbour é", "2026-02-03", 'A'), (found.Sources[0].Title, found.Sources[0].Published.ToString(), found.Sources[0].Reliability));
        Assert.Equal(["A", "B"], found.Actors[0].Aliases);
        Assert.Equal(["wikidata:Q1"], found.Actors[0].Ids);
        Assert.Equal(("lends to", 2.5m, true), (found.Predicates[0].Predicate.Label, found.Predicates[0].Predicate.Strength, found.Predicates[0].Predicate.Symmetric));
        var statement = found.Statements[0];
        Assert.Equal(["Dana É. Ives"], statement.Subjects);
        Assert.Equal(["a", "b"], statement.Objects);
        Assert.Equal(
            ("2024", Certainty.Possible, true, false, "12.50", "“q”\n", null),
            (statement.When.ToString(), statement.Certainty, statement.Negated, statement.Former, statement.Amount, statement.Quote, statement.Note));
        Assert.Equal(["x", "y"], found.Statements[1].Confirms);
        Assert.Equal("1", found.Statements[1].Key);
    }

    [Fact]
    public void Knows_where_statements_and_their_fields_stand()
    {
        var (_, place, fields) = FoundInFile.JsonLines(Whole).Shapes[0];

        Assert.Equal(new Place(6, 15), place);
        Assert.Equal(new Place(6, 27), fields[StatementField.Subject]);
        Assert.Equal(new Place(6, 56), fields[StatementField.Predicate]);
        Assert.Equal(new Place(6, 79), fields[StatementField.Object]);
        Assert.Equal(place, fields[StatementField.Denies]);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_matter()
    {
        var found = FoundInFile.JsonLines("\ufeff{\"dataset\": \"d\"}\r\n\r\n{\"actor\": {\"id\": \"a\"}}\r\n{\"actor\": {\"id\": \"b\"}}").WithoutErrors();

        Assert.Equal(["dataset d", "actor a", "actor b"], found.Order);
        Assert.Equal(4, found.Actors[1].Place.Line);
    }

    [Fact]
    public void Goes_on_after_each_error()
    {
        var found = FoundInFile.JsonLines("""
            {"statemnt": {}}
            {"statement": {"subject": "a", "predicate": "b", "object": "c"}, "actor": {"id": "x"}}
            {"statement": {"subject": "a", "predicate": "b", "object": "c", "wehn": "2024", "negated": "yes"}}
            {"statement": {"subject": "é", "predicate" "b"}}
            {"statement": ["a"]}
            ["statement"]
            {}
            {"actor": {"id": "a", "id": "b", "name": {"x": [1]}, "aliases": [["a"], null]}}
            {"dataset": "late"}
            {"statement": {"subject": "a", "predicate": "b", "object": "\ud800"}} {"more": 1}
            {"statement": {"subject": "a", "predicate": "b\u0000", "object": "c"}}
            {"statement": {"subject": "a", "predicate": "b", "object": "c"}}
            {"statement": {"subject": "a",
            """);

        Assert.Equal(
            [
                (1, 2, "unknown-field", "statement"), (2, 66, "unknown-field", null), (3, 65, "unknown-field", "when"), (3, 92, "bad-value", "true"),
                (4, 44, "syntax", null), (5, 15, "bad-value", null), (6, 1, "bad-value", null), (7, 2, "missing-field", null), (8, 23, "duplicate-field", null),
                (8, 42, "bad-value", null), (8, 66, "bad-value", null), (8, 73, "bad-value", null), (9, 13, "bad-value", null), (10, 60, "bad-value", null),
                (10, 71, "syntax", null), (11, 45, "bad-value", null), (13, 30, "syntax", null),
            ],
            found.Errors.Select(error => (error.Line, error.Column, error.Rule, error.Suggestion)));
        Assert.Equal([true, true, true, false], found.Shapes.Select(shape => shape.HasErrors));
    }

    [Fact]
    public void The_first_pass_hands_over_what_later_lines_refer_to()
    {
        var found = FoundInFile.Read(
            """
            {"dataset": "d"}
            {"statement": {"subject": "a", "predicate": "b", "object": "c"}}
            {"statement": {"subject": "a", "predicate": "b", "object": "c", "label": "x"}}
            {"statement": {"subject": "a", "predicate": "governs", "object": "c"}}
            {"statement": {"subject": "a", "predicate": "\u0067overns", "object": "c"}}
            { "statement" : {"subject": "a", "predicate": "broken }
            {"actor": {"id": "a"}}
            """,
            StatementFileFormat.JsonLines, ReadMode.Declarations);

        Assert.Equal(["dataset d", "statement x", "statement ", "statement ", "actor a"], found.Order);
        Assert.Equal("governs", found.Statements[2].Predicate);
        Assert.Empty(found.Errors);
    }

    [Fact]
    public void Lines_of_any_length_up_to_the_limit_are_read_whole()
    {
        var quote = new string('é', 300_000);
        var found = FoundInFile.JsonLines(
            "{\"actor\": {\"id\": \"a\"}}\n" + $$$"""{"statement": {"subject": "a", "predicate": "b", "object": "c", "quote": "{{{quote}}}"}}""" + "\n{\"actor\": {\"id\": \"b\"}}\n").WithoutErrors();

        Assert.Equal(quote, found.Statements[0].Quote);
        Assert.Equal(["actor a", "statement ", "actor b"], found.Order);
    }

    [Fact]
    public void A_line_over_the_limit_is_refused_and_the_next_one_read()
    {
        var found = FoundInFile.JsonLines("{\"actor\": {\"id\": \"a\"}}\n" + new string('x', 10_000_000) + "\n{\"actor\": {\"id\": \"b\"}}\n");

        Assert.Equal(("too-large", 2, true), found.OnlyError() is var error ? (error.Rule, error.Line, error.IsRow) : default);
        Assert.Equal(["actor a", "actor b"], found.Order);
        Assert.Equal(3, found.Actors[1].Place.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t\n")]
    public void An_empty_file_is_an_error(string text) => Assert.Equal("empty-file", FoundInFile.JsonLines(text).OnlyError().Rule);
}
