using System.Text;
using ActorGraph.StatementFiles;
using CsCheck;

namespace ActorGraph.Tests.StatementFiles;

/// <summary>Whatever stands in a file, it is told in a finding: nothing is thrown, nothing hangs, nothing grows without a limit.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<StatementFileFormat> Formats => [StatementFileFormat.Yaml, StatementFileFormat.JsonLines, StatementFileFormat.Csv];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Another_encoding_is_called_by_name(StatementFileFormat format)
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
        {
            var bytes = encoding.GetBytes("actors: []");
            Assert.Contains("UTF-16", Only("encoding", FoundInFile.Read(bytes, format)).Message, StringComparison.Ordinal);
            Assert.Contains("UTF-16", Only("encoding", FoundInFile.Read([.. encoding.Preamble, .. bytes], format)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_are_no_UTF8_are_found_where_they_stand(StatementFileFormat format)
    {
        var error = Only("encoding", FoundInFile.Read([.. Start(format), .. "é: "u8, 0xE9, (byte)'x', (byte)'\n'], format));

        Assert.Equal((4, 4), (error.Line, error.Column));
        Assert.Contains("0xE9", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_stands_above_a_wrong_byte_is_read(StatementFileFormat format) =>
        Assert.NotEmpty(FoundInFile.Read([.. Start(format), 0xFF, (byte)'\n'], format).Order);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_binary_file_is_refused(StatementFileFormat format)
    {
        Only("encoding", FoundInFile.Read([0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 2], format));
        Only("encoding", FoundInFile.Read([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0], format));
    }

    [Theory]
    [InlineData(StatementFileFormat.Yaml)]
    [InlineData(StatementFileFormat.Csv)]
    public void A_NUL_far_down_is_found(StatementFileFormat format)
    {
        var filler = format == StatementFileFormat.Yaml ? "# filler\n" : "a,b,c\n";
        var error = FoundInFile.Read([.. Start(format), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(filler, 2000))), (byte)'a', 0], format).Errors[^1];

        Assert.Equal(("encoding", 2004, 2, false), (error.Rule, error.Line, error.Column, error.IsRow));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ten_megabytes_on_one_line_are_refused(StatementFileFormat format)
    {
        foreach (var letter in "x[\"")
        {
            var found = FoundInFile.Read([.. Start(format), .. Encoding.UTF8.GetBytes(new string(letter, 10_000_000))], format);
            Assert.NotEmpty(found.Errors);
            Assert.All(found.Errors, error => Assert.InRange(error.Message.Length + (error.Value?.Length ?? 0), 1, 1000));
        }
    }

    [Fact]
    public void A_YAML_file_has_a_size()
    {
        var bytes = new byte[70_000_000];
        bytes.AsSpan().Fill((byte)'\n');
        var error = FoundInFile.Read(bytes, StatementFileFormat.Yaml).OnlyError();

        Assert.Equal(("too-large", false), (error.Rule, error.IsRow));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Equal("too-deep", FoundInFile.Yaml("statements: " + new string('[', 100_000)).Errors[^1].Rule);
        Assert.Equal("too-deep", FoundInFile.Yaml("x: " + string.Concat(Enumerable.Repeat("{a: ", 300))).Errors[^1].Rule);
        Assert.Equal("too-deep", FoundInFile.Yaml(string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"))).Errors[^1].Rule);
        Assert.Equal("too-deep", FoundInFile.JsonLines("{\"statement\": {\"x\": " + new string('[', 100_000)).Errors[^1].Rule);
        Assert.Equal("too-deep", FoundInFile.JsonLines("{\"statement\": {}, \"x\": " + new string('[', 100_000)).Errors[^1].Rule);
    }

    [Fact]
    public void An_alias_bomb_does_not_go_off()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var level = 1; level < 50; level++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}, *a{level - 1}]\n");
        }

        var found = FoundInFile.Yaml(bomb.ToString());
        Assert.Equal(50 + (49 * 3), found.Errors.Count(error => error.Rule == "no-anchors-or-tags"));
    }

    [Fact]
    public void Lists_make_no_more_statements_than_anybody_wants()
    {
        var names = string.Join(',', Enumerable.Range(0, 101).Select(number => $"\"a{number}\""));
        var found = FoundInFile.JsonLines($$$"""{"statement": {"subject": [{{{names}}}], "predicate": "b", "object": [{{{names}}}]}}""");

        Assert.Equal("too-large", found.OnlyError().Rule);
        Assert.True(found.Shapes[0].HasErrors);
    }

    [Fact]
    public void A_hundred_thousand_errors_are_all_told() =>
        Assert.Equal(100_000, FoundInFile.JsonLines(string.Concat(Enumerable.Repeat("{\"statement\": {\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\", \"when\": \"x\"}}\n", 100_000))).Errors.Count);

    [Theory]
    [InlineData(StatementFileFormat.Yaml, "actors: [{ id: a, name: \"{0}\" }]")]
    [InlineData(StatementFileFormat.JsonLines, "{\"actor\": {\"id\": \"a\", \"name\": \"{0}\"}}")]
    public void A_text_holds_no_NUL_and_no_half_of_a_character(StatementFileFormat format, string text)
    {
        foreach (var escape in (string[])["\\u0000", "\\ud800", "\\udc00x"])
        {
            var found = FoundInFile.Read(text.Replace("{0}", escape, StringComparison.Ordinal), format);
            Assert.NotEmpty(found.Errors);
            Assert.All(found.Actors, actor => Assert.True(actor.HasErrors));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_bytes_do_harm(StatementFileFormat format)
    {
        string[] parts =
        [
            "statements:", "actors:", "- ", "\n", "  ", "\t", "{", "}", "[", "]", ":", ",", "\"", "'", "|", ">", "&a ", "*a", "!!str ", "? ", "---\n", "...\n", "%YAML 1.2\n", "#",
            "id", "subject", "\"statement\"", "\"actor\"", "\"id\"", "source.id", ";", "\r\n", "\\u00", "\\ud83d", "null", "1e5", "é", "\ufeff", "😀", "\u2028", "\u0085", "\0",
            "<<", "\\", "x",
        ];
        Gen.Int[0, parts.Length - 1].Array[0, 40].Select(chosen => Encoding.UTF8.GetBytes(string.Concat(chosen.Select(part => parts[part])))).Sample(bytes =>
        {
            FoundInFile.Read(bytes, format);
            FoundInFile.Read(bytes, format, ReadMode.Declarations);
        });
        Gen.Byte.Array[0, 200].Sample(bytes => { FoundInFile.Read([.. Start(format), .. bytes], format); });
    }

    [Fact]
    public void Bytes_may_come_in_any_portions()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(number => $"  - {{ id: actor-{number}, name: \"Ñamé 😀 {number}\" }}\n"));
        var yaml = Encoding.UTF8.GetBytes("actors:\n" + text);
        var whole = FoundInFile.Read(yaml, StatementFileFormat.Yaml).WithoutErrors();
        foreach (var size in (int[])[1, 2, 3, 7, 4096])
        {
            var found = new FoundInFile();
            using var stream = new DribblingStream(yaml, size);
            StatementFileReader.Read(stream, "file", StatementFileFormat.Yaml, ReadMode.All, found, TestContext.Current.CancellationToken);
            Assert.Equal(whole.Actors.Select(actor => actor.Name), found.WithoutErrors().Actors.Select(actor => actor.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reading_can_be_cancelled(StatementFileFormat format)
    {
        using var stream = new MemoryStream(Start(format));
        Assert.ThrowsAny<OperationCanceledException>(
            () => StatementFileReader.Read(stream, "file", format, ReadMode.All, new FoundInFile(), new CancellationToken(canceled: true)));
    }

    private static FileError Only(string rule, FoundInFile found)
    {
        var error = found.Errors[^1];
        Assert.Equal((rule, false), (error.Rule, error.IsRow));
        return error;
    }

    /// <summary>Three good lines.</summary>
    private static byte[] Start(StatementFileFormat format) => format switch
    {
        StatementFileFormat.Yaml => "actors:\n  - { id: a }\n  - { id: b }\n"u8.ToArray(),
        StatementFileFormat.JsonLines => "{\"actor\": {\"id\": \"a\"}}\n\n{\"actor\": {\"id\": \"b\"}}\n"u8.ToArray(),
        _ => "subject,predicate,object\na,b,c\nd,e,f\n"u8.ToArray(),
    };

    private sealed class DribblingStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);
    }
}
