using System.Globalization;
using ActorGraph.Storage;

namespace ActorGraph.Tests.Neo4j;

/// <summary>Everything a store holds, row by row as text: two engines that were given the same hold the same.</summary>
internal static class StoredRows
{
    /// <summary>The texts, their columns that are bytes, and the one that is a statement's id. Runs are left out: they tell the time.</summary>
    private static readonly (string Text, int Columns, int[] Bytes, int Id)[] Kinds =
    [
        (StoreTexts.CopiedPredicates, 13, [], -1),
        (StoreTexts.CopiedActors, 8, [], -1),
        (StoreTexts.CopiedNames, 4, [], -1),
        (StoreTexts.CopiedSources, 12, [], -1),
        (StoreTexts.CopiedDatasets, 11, [5, 6], -1),
        (StoreTexts.CopiedDeclarations, 4, [], -1),
        (StoreTexts.CopiedStatements, 16, [], 1),
        (StoreTexts.CopiedListings, 8, [], -1),
        (StoreTexts.CopiedReplies, 2, [], -1),
        (StoreTexts.CopiedTies, 16, [], -1),
        (StoreTexts.CopiedPairs, 14, [13], -1),
        (StoreTexts.CopiedTieChanges, 7, [], -1),
    ];

    public static async Task<IReadOnlyList<string>> OfAsync(IGraphStore store)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var reader = await store.ReadAsync(cancellation);
        var lines = new List<string>();
        foreach (var (text, columns, bytes, id) in Kinds)
        {
            var parameters = new StoreParameters { { "after", -1L }, { "until", (long)int.MaxValue } };
            await reader.QueryAsync(
                text, parameters,
                row => lines.Add($"{text} {string.Join(" | ", Enumerable.Range(0, columns).Select(c => Text(row, c, bytes.Contains(c), c == id)))}"),
                cancellation);
        }

        Assert.True(await reader.IsOneStateAsync(cancellation));
        return lines;
    }

    private static string Text(IRow row, int column, bool isBytes, bool isId) =>
        row.IsNull(column) ? "null"
        : isId ? row.Id(column).ToString()
        : isBytes ? Convert.ToHexString(row.Blob(column))
        : row.IsInteger(column) ? row.Int64(column).ToString(CultureInfo.InvariantCulture)
        : $"\"{row.Text(column)}\"";
}
