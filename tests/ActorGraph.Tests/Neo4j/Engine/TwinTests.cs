using System.Text.RegularExpressions;
using ActorGraph.Sqlite;
using ActorGraph.Tests.Docs;
using SQLitePCL;

namespace ActorGraph.Tests.Neo4j;

/// <summary>Every text in Cypher has a twin in SQL: the same name, the same parameters, the same columns.</summary>
public sealed partial class TwinTests
{
    private static readonly string Cypher = Path.Combine(Repository.Root, "cypher");

    public static TheoryData<string> Texts => [.. Names("load", "questions", "export", "copy")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_its_twins_parameters_and_columns(string name)
    {
        var cypher = File.ReadAllText(Path.Combine(Cypher, name + ".cypher"));
        var sql = SqliteTexts.Read(name);
        if (cypher.Contains("$rows", StringComparison.Ordinal))
        {
            var cells = Cell().Matches(cypher).DistinctBy(static m => m.Groups[1].Value).ToList();
            Assert.Equal(Enumerable.Range(0, cells.Count), cells.Select(static m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Order());
            Assert.Equal(Parameters(sql), Row().Matches(cypher).Select(static m => m.Groups[1].Value).TakeLast(cells.Count));
            Assert.Equal(["rows"], Parameters(cypher));
        }
        else
        {
            Assert.Equal(Parameters(sql).Order(), Parameters(cypher).Order());
            var (expected, columns) = (Columns(sql), Returned(cypher));
            Assert.Equal(expected.Count, columns.Count);
            for (var i = 0; i < columns.Count; i++)
            {
                // A column that is reckoned has no name in SQL, where several may have the same; in Cypher they may not.
                Assert.True(expected[i] is not { } one || expected.Count(c => c == one) > 1 || one == columns[i], $"{name}: {expected[i]} is called {columns[i]}");
            }
        }
    }

    [Fact]
    public void Every_text_begins_with_its_name_and_what_it_does()
    {
        foreach (var name in Names("load", "questions", "export", "copy", "writing", "schema"))
        {
            Assert.Matches($"^// {Regex.Escape(name)}: \\S.*\\.$", File.ReadLines(Path.Combine(Cypher, name + ".cypher")).First());
        }
    }

    private static IEnumerable<string> Names(params IEnumerable<string> folders) => folders.SelectMany(folder =>
        Directory.GetFiles(Path.Combine(Cypher, folder), "*.cypher").Select(file => $"{folder}/{Path.GetFileNameWithoutExtension(file)}").Order(StringComparer.Ordinal));

    private static List<string> Parameters(string text) => [.. Parameter().Matches(text).Select(static m => m.Groups[1].Value).Distinct()];

    /// <summary>What SQLite calls the columns; null where it only repeats an expression.</summary>
    private static List<string?> Columns(string sql)
    {
        using var session = SqliteSession.Open("", create: true, TimeSpan.Zero);
        SqliteSchema.Prepare(session);
        SqliteSchema.IndexStatements(session, default);
        SqliteSchema.IndexPairs(session, default);
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(session.Database, sql, out var statement));
        using (statement)
        {
            return [.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(i => raw.sqlite3_column_name(statement, i).utf8_to_string())
                .Select(static name => Identifier().IsMatch(name) ? name : null)];
        }
    }

    /// <summary>The names behind the last RETURN.</summary>
    private static List<string> Returned(string cypher)
    {
        var returned = cypher[(cypher.LastIndexOf("\nRETURN ", StringComparison.Ordinal) + "\nRETURN ".Length)..];
        returned = End().Split(returned)[0];
        returned = returned.StartsWith("DISTINCT ", StringComparison.Ordinal) ? returned["DISTINCT ".Length..] : returned;
        var columns = new List<string>();
        for (int depth = 0, start = 0, i = 0; i <= returned.Length; i++)
        {
            depth += i == returned.Length ? 0 : returned[i] is '(' or '[' or '{' ? 1 : returned[i] is ')' or ']' or '}' ? -1 : 0;
            if (i == returned.Length || (returned[i] == ',' && depth == 0))
            {
                columns.Add(returned[start..i].Split(" AS ")[^1].Trim());
                start = i + 1;
            }
        }

        return columns;
    }

    [GeneratedRegex(@"r\[(\d+)\]")]
    private static partial Regex Cell();

    [GeneratedRegex(@"r\[\d+\](?: = 1)? AS (\w+)")]
    private static partial Regex Row();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^[a-z_]+$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\n(?:ORDER BY|LIMIT|UNION)")]
    private static partial Regex End();
}
