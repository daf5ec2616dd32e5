using System.Text;
using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Writing;
using ActorGraph.Ties;
using ActorGraph.Time;
using CsCheck;

namespace ActorGraph.Tests.StatementFiles;

public sealed class StatementFileWriterTests
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "9", " ", "  ", "é", "e\u0301", "Москва", "عرب", "😀", "'", "\"", "\\", ": ", ":", " #", "#", "- ", "-", "?", "[", "]", "{", "}", ",", "|", ">", "&", "*", "!", "%", "@", "`",
        "\n", "\r\n", "\r", "\t", "\u001b[31m", "\u0007", "\u007f", "\u0085", "\u009b", "\u200d", "\u200f", "\u202e", "\u2028", "\u2029", "\ufeff", "\ufffd", "\\u0000",
        "true", "null", "~", "1e5", "2026-01-04", "../..", "---", "...", "<<", "wikidata:Q1", "no", "=", "0x1F", "';DROP TABLE tie;--", "{{x}}",
    ];

    public static TheoryData<StatementFileFormat> Formats => [StatementFileFormat.Yaml, StatementFileFormat.JsonLines];

    private static Gen<string> Text =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Array[1, 6].Select(chosen => string.Concat(chosen.Select(piece => Pieces[piece]))), Gen.OneOf(Gen.Const("plain text"), Gen.Const("paragraph 4")));

    private static Gen<string?> Maybe => Gen.OneOf(Text.Select(text => (string?)text), Gen.Const((string?)null));

    private static Gen<string[]> Texts => Text.Array[0, 3];

    private static Gen<string> Id => Gen.OneOf(Gen.Const("a"), Gen.Const("wikidata:q-1"), Gen.Const("2026-01"), Gen.Const("no"), Gen.Const("0x.y_z"));

    private static Gen<Said> Date => Gen.Select(Gen.Int[0, Day.Open - 1], Gen.Int[-1, 2]).Select((day, precision) =>
    {
        var date = Day.ToDate(day + 1);
        return precision switch
        {
            -1 => Said.Unknown,
            0 => new Said(day + 1, Precision.Day),
            1 => new Said(Day.Of(date.Year, date.Month, 1), Precision.Month),
            _ => new Said(Day.Of(date.Year, 1, 1), Precision.Year),
        };
    });

    private static Gen<When> Time => Gen.OneOf(Gen.Const("2026-01"), Gen.Const("2024/.."), Gen.Const("../.."), Gen.Const("2001-02-03/2004"), Gen.Const(""))
        .Select(text => When.TryParse(text, out var when, out _) ? when : throw new InvalidOperationException());

    private static Gen<ActorEntry> Actors => Gen.Select(Id, Maybe, Gen.Enum<ActorKind>(), Texts, Maybe).Select((id, name, kind, aliases, note) =>
        new ActorEntry { Id = id, Name = name, Kind = kind, Aliases = aliases, Ids = [.. aliases.Take(1).Select(_ => "imo:9")], Note = note, SameAs = note is null ? null : "b" });

    private static Gen<SourceEntry> Sources => Gen.Select(Id, Maybe, Maybe, Date, Texts, Gen.Int[0, 6]).Select((id, title, publisher, published, urls, letter) =>
        new SourceEntry { Id = id, Title = title, Publisher = publisher, Origin = title, Published = published, Urls = urls, File = publisher, Reliability = letter == 0 ? null : (char)('@' + letter) });

    private static Gen<PredicateEntry> Predicates => Gen.Select(Id, Text, Gen.Enum<Stance>(), Gen.Int[-11, 10], Gen.Enum<Means>(), Gen.Bool, Gen.Enum<Affiliation>(), Texts).Select(
        (id, label, stance, strength, means, yes, affiliation, plover) => new PredicateEntry
        {
            Predicate = new(
                id, label, yes ? label : null, stance, strength < -10 ? null : strength / 2m, yes ? means : null, yes ? Nature.State : Nature.Event, yes, affiliation,
                yes ? ["01", "0231"] : [], plover),
            Override = !yes,
        });

    private static Gen<StatementLine> Statements => Gen.Select(
        Gen.Select(Texts, Text, Text.Array[1, 3], Maybe, Time, Date), Gen.Select(Gen.Enum<Certainty>(), Gen.Bool, Gen.Bool, Maybe, Maybe, Maybe), Gen.Int[0, 3]).Select((what, how, reply) =>
    {
        var (speakers, predicate, ends, source, when, said) = what;
        var (certainty, negated, former, one, other, third) = how;
        var line = new StatementLine
        {
            Speakers = speakers, Source = source, Said = said, Certainty = certainty, Key = third,
            Label = one?.Replace('/', '-'), Quote = other, At = third, Note = one,
        };
        return reply switch
        {
            0 => line with { Denies = ends },
            1 => line with { Confirms = ends },
            _ => line with
            {
                Subjects = ends, Predicate = predicate, Objects = [.. ends.Reverse()], When = when, Negated = negated, Former = former, As = one, Amount = other, Reply = reply == 2 ? ReplyKind.None : ReplyKind.Denies,
            },
        };
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_is_read_back_the_same(StatementFileFormat format) =>
        Gen.Select(Actors.Array[0, 2], Sources.Array[0, 2], Predicates.Array[0, 2], Statements.Array[0, 3]).Sample((actors, sources, predicates, statements) =>
        {
            var found = FoundInFile.Read(Write(format, writer =>
            {
                writer.Dataset("d: \"é\" #1 ");
                Array.ForEach(predicates, writer.Predicate);
                Array.ForEach(actors, writer.Actor);
                Array.ForEach(sources, writer.Source);
                Array.ForEach(statements, writer.Statement);
            }), format).WithoutErrors();

            Assert.Equal("d: \"é\" #1 ", found.Datasets.Single().Name);
            Assert.Equivalent(actors, found.Actors.Select(actor => actor with { Place = default, SameAsPlace = default }));
            Assert.Equivalent(sources, found.Sources.Select(source => source with { Place = default, PublisherPlace = default, OriginPlace = default }));
            Assert.Equivalent(predicates, found.Predicates.Select(predicate => predicate with { Place = default }));
            Assert.Equivalent(statements, found.Statements);
            Assert.Equal(Describe(statements), Describe(found.Statements));
        });

    [Fact]
    public void Writes_JSON_lines_in_fixed_order_without_what_goes_without_saying()
    {
        var written = Encoding.UTF8.GetString(Write(StatementFileFormat.JsonLines, writer =>
        {
            writer.Dataset("harbour");
            writer.Actor(new() { Id = "arland", Kind = ActorKind.Unknown, Aliases = ["Ärland", "A \"B\""] });
            writer.Statement(new() { Objects = ["c"], Subjects = ["a", "b"], Predicate = "p", Negated = true, Said = new(Day.Of(2026, 1, 2), Precision.Day) });
        }));

        Assert.Equal(
            """
            {"dataset":"harbour"}
            {"actor":{"id":"arland","aliases":["Ärland","A \"B\""]}}
            {"statement":{"subject":["a","b"],"predicate":"p","object":"c","said":"2026-01-02","negated":true}}

            """,
            written);
    }

    [Fact]
    public void Writes_YAML_that_people_read()
    {
        var written = Encoding.UTF8.GetString(Write(StatementFileFormat.Yaml, writer =>
        {
            writer.Dataset("harbour");
            writer.Source(new() { Id = "s1", Title = "Harbour: a deal", Published = new(Day.Of(2026, 2, 3), Precision.Day), Reliability = 'B' });
            writer.Statement(new() { Subjects = ["a"], Predicate = "p", Objects = ["c", "no"], Speakers = ["wikidata:q1"], Quote = "one\u202e\ntwo", As = "prime minister" });
            writer.Statement(new() { Denies = ["aid"] });
        }));

        Assert.Equal(
            """
            dataset: harbour
            sources:
              - id: s1
                title: "Harbour: a deal"
                published: 2026-02-03
                reliability: B
            statements:
              - subject: a
                predicate: p
                object: [c, "no"]
                speaker: wikidata:q1
                as: prime minister
                quote: "one\u202e\ntwo"
              - denies: aid

            """,
            written);
    }

    [Fact]
    public void A_line_of_its_own_is_that_of_the_file() =>
        Assert.Equal("{\"actor\":{\"id\":\"a\",\"name\":\"A\",\"kind\":\"person\"}}", StatementFileWriter.Line(new ActorEntry { Id = "a", Name = "A", Kind = ActorKind.Person }));

    private static byte[] Write(StatementFileFormat format, Action<StatementFileWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = StatementFileWriter.Create(stream, format))
        {
            write(writer);
        }

        return stream.ToArray();
    }

    /// <summary>All fields of all statements, lists included: what records compare by reference only.</summary>
    private static string Describe(IEnumerable<StatementLine> statements) => string.Join('\n', statements.Select(line => string.Join(
        '\u001e',
        [
            .. line.Subjects, line.Predicate, .. line.Objects, .. line.Speakers, line.Source, line.When.ToString(), line.Said.ToString(),
            line.Certainty.ToString(), line.Negated.ToString(), line.Former.ToString(), line.As, line.Amount, line.Key, line.Label,
            .. line.Denies, .. line.Confirms, line.Reply.ToString(), line.Quote, line.At, line.Note,
        ])));
}
