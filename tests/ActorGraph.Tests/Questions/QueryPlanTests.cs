using ActorGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Tests.Questions;

/// <summary>Questions over many statements are fast only as long as indexes alone answer them.</summary>
public sealed class QueryPlanTests
{
    [Theory]
    [InlineData("questions/facts-to", "COVERING INDEX statement_by_object (object=? AND stance=?)")]
    [InlineData("questions/facts-from", "COVERING INDEX statement_by_subject (subject=? AND stance=?)")]
    [InlineData("questions/facts-to-some", "COVERING INDEX statement_by_object (object=? AND stance=? AND subject=?)")]
    [InlineData("questions/facts-from-some", "COVERING INDEX statement_by_subject (subject=? AND stance=? AND object=?)")]
    [InlineData("questions/facts-between", "COVERING INDEX statement_by_subject (subject=? AND stance=? AND object=?)")]
    [InlineData("questions/pairs-to-count", "COVERING INDEX pair_by_object (object=? AND stance=? AND voices>?)")]
    [InlineData("questions/pairs-from-count", "COVERING INDEX pair_by_subject (subject=? AND stance=? AND voices>?)")]
    [InlineData("questions/count-by-voice", "COVERING INDEX statement_by_voice (voice=?)")]
    [InlineData("questions/names-among", "SEARCH n USING PRIMARY KEY (folded=?)")]
    [InlineData("questions/names-beginning", "SEARCH n USING PRIMARY KEY (folded>? AND folded<?)")]
    [InlineData("questions/documents-of", "COVERING INDEX source_by_document (key=?)")]
    public void Is_answered_by_an_index_alone(string text, string expected) => Assert.Contains(Plan(text), step => step.EndsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("questions/pairs-to", "pair_by_object")]
    [InlineData("questions/pairs-from", "pair_by_subject")]
    [InlineData("questions/facts-by-voice", "statement_by_voice")]
    public void Reads_rows_in_the_order_of_an_index(string text, string index)
    {
        var plan = Plan(text);
        Assert.Contains(plan, step => step.Contains($"USING INDEX {index}", StringComparison.Ordinal));
        Assert.DoesNotContain("USE TEMP B-TREE FOR ORDER BY", plan);
    }

    [Theory]
    [InlineData("questions/facts-to")]
    [InlineData("questions/facts-from")]
    [InlineData("questions/facts-to-some")]
    [InlineData("questions/facts-from-some")]
    public void Does_not_sort(string text) => Assert.DoesNotContain(Plan(text), step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));

    private static List<string> Plan(string text)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        foreach (var script in (string[])["schema/001-tables", "schema/indexes", "schema/pair-indexes"])
        {
            using var making = connection.CreateCommand();
            making.CommandText = SqliteTexts.Read(script);
            making.ExecuteNonQuery();
        }

        using var explaining = connection.CreateCommand();
        explaining.CommandText = "explain query plan " + SqliteTexts.Read(text);
        foreach (var name in (string[])["actor", "stance", "others", "pairs", "voice", "day", "limit", "min_voices", "today", "sources", "names", "prefix"])
        {
            explaining.Parameters.AddWithValue("$" + name, DBNull.Value);
        }

        var steps = new List<string>();
        using var reader = explaining.ExecuteReader();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
