using ActorGraph.StatementFiles;

namespace ActorGraph.Tests.StatementFiles;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Reads_statements_whatever_the_delimiter(char delimiter)
    {
        var text = "subject,predicate,object,speaker,when,negated,quote\n"
            + "Arland,ally-of,Belmark | Cortland,,2024/..,TRUE,\"a, \"\"b\"\"\nc; d\te\"\r\n"
            + "\n"
            + "Dana Ives,leads,Belmark\n";
        var found = FoundInFile.Csv("\ufeff" + text.Replace(',', delimiter)).WithoutErrors();

        Assert.Equal(2, found.Statements.Count);
        Assert.Equal(["Belmark", "Cortland"], found.Statements[0].Objects);
        Assert.Equal(("2024/..", true), (found.Statements[0].When.ToString(), found.Statements[0].Negated));
        Assert.Equal("a, \"b\"\nc; d\te".Replace(',', delimiter), found.Statements[0].Quote);
        Assert.Empty(found.Statements[0].Speakers);
        Assert.Equal(new Place(5, 1), found.Shapes[1].Place);
        Assert.Equal(new Place(5, 11), found.Shapes[1].Fields[StatementField.Predicate]);
    }

    [Fact]
    public void Reads_actors_when_the_header_has_an_id()
    {
        var found = FoundInFile.Csv("id,name,kind,aliases,ids\narland,\"Government of Arland\",government,Arland|Ar,wikidata:Q1\nbelmark,,,,\n").WithoutErrors();

        Assert.Equal(["actor arland", "actor belmark"], found.Order);
        Assert.Equal(["Arland", "Ar"], found.Actors[0].Aliases);
        Assert.Equal(ActorKind.Government, found.Actors[0].Kind);
        Assert.Null(found.Actors[1].Name);
    }

    [Fact]
    public void A_source_is_told_once_however_many_rows_carry_it()
    {
        var found = FoundInFile.Csv("""
            subject,predicate,object,source.id,source.publisher,source.published
            a,b,c,s1,Agency,2026-01-02
            a,b,d,s1,Agency,2026-01-02
            a,b,e,s2,,
            a,b,f,s3,,
            a,b,g,s2,Herald,2026
            """).WithoutErrors();

        Assert.Equal(["s1", "s2", "s3"], found.Sources.Select(source => source.Id));
        Assert.Equal(["Agency", "Herald", null], found.Sources.Select(source => source.Publisher));
        Assert.Equal(["s1", "s1", "s2", "s3", "s2"], found.Statements.Select(statement => statement.Source));
        Assert.Equal((new Place(2, 1), new Place(2, 10)), (found.Sources[0].Place, found.Sources[0].PublisherPlace));
    }

    [Fact]
    public void A_source_described_in_two_ways_is_an_error()
    {
        var found = FoundInFile.Csv("subject,predicate,object,source.id,source.title\na,b,c,s1,One\na,b,d,s1,Two\n");

        Assert.Equal(("conflicting-source", 3, 7, "s1"), found.OnlyError() is var error ? (error.Rule, error.Line, error.Column, error.Value) : default);
        Assert.Equal([false, true], found.Shapes.Select(shape => shape.HasErrors));
    }

    [Fact]
    public void Goes_on_after_each_error()
    {
        var found = FoundInFile.Csv("""
            subject,predicate,object,source,source.id,object,wen,when
            a,b,c,s,t,x,,
            a,b,"c" d,,,,,
            a,b,c,,,,,2026-02-30,more
            ,b,c,,,,,
            a,b,c
            """);

        Assert.Equal(
            [
                (1, 43, "duplicate-field", null), (1, 50, "unknown-field", "when"), (2, 9, "duplicate-field", null), (3, 9, "syntax", null),
                (4, 22, "bad-value", null), (4, 11, "bad-date", null), (5, 1, "missing-field", null),
            ],
            found.Errors.Select(error => (error.Line, error.Column, error.Rule, error.Suggestion)));
        Assert.Equal([2, 4, 5, 6], found.Shapes.Select(shape => shape.Place.Line));
    }

    [Theory]
    [InlineData("subject,predicat,object\na,b,c\n", "predicate")]
    [InlineData("a,b,c\n", "subject")]
    [InlineData("subject,predicate,object,source.title\n", "source.id")]
    public void A_header_without_what_every_row_needs_ends_the_file(string text, string missing)
    {
        var error = FoundInFile.Csv(text).Errors[^1];

        Assert.Equal(("missing-field", 1, false), (error.Rule, error.Line, error.IsRow));
        Assert.Contains($"'{missing}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_stays_open_ends_the_file()
    {
        var error = FoundInFile.Csv("subject,predicate,object\na,b,c\na,\"b,c\na,b,c\n").OnlyError();

        Assert.Equal(("syntax", 3, 3, false), (error.Rule, error.Line, error.Column, error.IsRow));
    }

    [Fact]
    public void A_quote_inside_a_text_is_a_quote() =>
        Assert.Equal("5\" gun", FoundInFile.Csv("subject,predicate,object,as\na,b,c,5\" gun").WithoutErrors().Statements[0].As);

    [Fact]
    public void The_first_pass_hands_over_what_later_rows_refer_to()
    {
        var found = FoundInFile.Read(
            "subject,predicate,object,label,source.id\na,b,c,,s1\na,b,c,x,s1\na,governs,c,,s2\n", StatementFileFormat.Csv, ReadMode.Declarations);

        Assert.Equal(["statement x", "statement ", "source s1", "source s2"], found.Order);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_is_an_error(string text) => Assert.Equal("empty-file", FoundInFile.Csv(text).OnlyError().Rule);

    [Fact]
    public void A_header_alone_is_an_empty_feed() => Assert.Empty(FoundInFile.Csv("subject,predicate,object\n").WithoutErrors().Statements);
}
