using System.Text;
using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;
using ActorGraph.Storage;
using CsCheck;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>What goes to a real server comes back as it was, through parameters, batches and columns; over every transport.</summary>
public abstract class RoundTripTests
{
    private static readonly Gen<long> Longs = Gen.Frequency(
        (1, Gen.Long), (1, Gen.OneOf(long.MinValue, long.MaxValue, -1, 0, 1, (1L << 53) + 1, -(1L << 53) - 1)));

    // Every scalar of Unicode: all but the surrogates.
    private static readonly Gen<string> Texts = Gen.Frequency((1, Gen.Int[0, 0xd7ff]), (1, Gen.Int[0xe000, 0x10ffff]), (1, Gen.Int[0, 0x7f]))
        .Select(static scalar => new Rune(scalar).ToString()).Array[0, 40].Select(string.Concat);

    private static readonly Gen<StatementId> Ids = Gen.ULong.Select(Gen.ULong, static (high, low) => new StatementId(new UInt128(high, low)));

    [Fact]
    public Task Parameters_come_back_as_they_were() => RunAsync(async transport =>
    {
        var text = new CypherText("round-trip", "RETURN $number, $text, $bytes, $none, $numbers, $pairs, $texts, $yes, $no", Writes: false);
        await Gen.Select(Longs, Texts, Gen.Byte.Array[0, 50], Longs.Array[0, 5], Gen.Select(Longs, Longs).Array[0, 5], Texts.Array[0, 5])
            .SampleAsync(
                async drawn =>
                {
                    var (number, said, bytes, numbers, pairs, texts) = drawn;
                    var answer = await transport.RunAsync(
                        text,
                        new CypherParameters
                        {
                            { "number", number }, { "text", said }, { "bytes", bytes }, { "none", null }, { "numbers", numbers },
                            { "pairs", pairs }, { "texts", texts }, { "yes", true }, { "no", false },
                        },
                        TestContext.Current.CancellationToken);

                    Assert.Equal(1, answer.Count);
                    answer.ForEach(row =>
                    {
                        Assert.Equal(number, row.Int64(0));
                        Assert.Equal(said, row.Text(1));
                        Assert.Equal(bytes, row.Blob(2));
                        Assert.True(row.IsNull(3));
                        Assert.Equal(numbers, System.Text.Json.JsonSerializer.Deserialize<long[]>(row.Bytes(4)));
                        Assert.Equal($"[{string.Join(',', pairs.Select(static p => $"[{p.Item1},{p.Item2}]"))}]", row.Text(5));
                        Assert.Equal(texts, System.Text.Json.JsonSerializer.Deserialize<string[]>(row.Bytes(6)));
                        Assert.Equal(1, row.Int64(7));
                        Assert.Equal(0, row.Int64(8));
                    });
                },
                iter: 100);
    });

    [Fact]
    public Task Rows_of_a_batch_come_back_as_they_were() => RunAsync(async transport =>
    {
        var text = new CypherText("round-trip-rows", "UNWIND $rows AS r RETURN r[0] AS number, r[1] AS text, r[2] AS bytes, r[3] AS id, r[4]", Writes: false);
        await Gen.Select(Longs, Texts, Gen.Byte.Array[0, 50], Ids).Array[1, 30].SampleAsync(
            async drawn =>
            {
                var rows = new RowBatch(5);
                foreach (var (number, said, bytes, id) in drawn)
                {
                    rows.Add(number).Add(said).Add(bytes).Add(id).AddNull();
                }

                // Not the first row, as a batch may be sent in parts.
                var answer = await transport.RunAsync(
                    text, new CypherParameters { { "rows", rows, 1, rows.Count - 1 } }, TestContext.Current.CancellationToken);

                Assert.Equal(drawn.Length - 1, answer.Count);
                var next = 1;
                answer.ForEach(row =>
                {
                    var (number, said, bytes, id) = drawn[next++];
                    Assert.Equal(number, row.Int64(0));
                    Assert.Equal(said, row.Text(1));
                    Assert.Equal(bytes, row.Blob(2));
                    Assert.Equal(id, row.Id(3));
                    Assert.True(row.IsNull(4));
                });
            },
            iter: 50);
    });

    [Fact]
    public Task A_long_answer_comes_whole() => RunAsync(async transport =>
    {
        var answer = await transport.RunAsync(
            new CypherText("long", "UNWIND range(1, 60000) AS n RETURN n, 'é' + toString(n) AS text, range(1, n % 7) AS list", Writes: false),
            [],
            TestContext.Current.CancellationToken);

        Assert.Equal(["n", "text", "list"], answer.Columns);
        Assert.Equal(60_000, answer.Count);
        var n = 0;
        answer.ForEach(row =>
        {
            n++;
            Assert.Equal(n, row.Int64(0));
            Assert.Equal($"é{n}", row.Text(1));
            Assert.Equal($"[{string.Join(',', Enumerable.Range(1, n % 7))}]", row.Text(2));
        });
        Assert.Equal(60_000, n);
    });

    [Fact]
    public Task One_list_may_be_longer_than_any_buffer() => RunAsync(async transport =>
    {
        var answer = await transport.RunAsync(
            new CypherText("long-list", "RETURN range(1, 200000) AS list, 1 AS one", Writes: false), [], TestContext.Current.CancellationToken);

        answer.ForEach(row =>
        {
            Assert.Equal(200_000, System.Text.Json.JsonSerializer.Deserialize<long[]>(row.Bytes(0))!.Length);
            Assert.Equal(1, row.Int64(1));
        });
    });

    [Fact]
    public Task The_version_is_told() => RunAsync(async transport =>
        Assert.Matches(@"^\d+\.\d+", await transport.VersionAsync(TestContext.Current.CancellationToken)));

    /// <summary>The transport to a real server.</summary>
    private protected abstract Task<ICypherTransport> OpenAsync();

    private async Task RunAsync(Func<ICypherTransport, Task> test)
    {
        await using var transport = await OpenAsync();
        await test(transport);
    }
}

/// <summary>Over the Query API.</summary>
public sealed class HttpRoundTripTests(Neo4jServer server) : RoundTripTests
{
    private protected override async Task<ICypherTransport> OpenAsync()
    {
        var connection = await server.GetAsync();
        return new HttpTransport(Neo4jAddress.Parse(connection.Url), connection.SignIn, TimeProvider.System);
    }
}
