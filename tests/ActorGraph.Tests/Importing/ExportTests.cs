using ActorGraph.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Importing;

/// <summary>Exports are canonical: the same graph gives the same files, and they give the same graph.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData(StatementFileFormat.JsonLines)]
    [InlineData(StatementFileFormat.Yaml)]
    public async Task What_is_exported_and_imported_is_exported_the_same(StatementFileFormat format)
    {
        await using var given = new Given()
            .With("cast.yaml", Given.Cast)
            .With("a.yaml", """
                source: { id: one, publisher: Dana Ives, published: 2026-02-01, urls: ["https://example.org/1"] }
                statements:
                  - { subject: arland, predicate: funds, object: [belmark, dana-ives], speaker: dana-ives, label: aid, when: 2019/.., amount: 3 million }
                  - { denies: aid, speaker: arland, said: 2026-02-02, certainty: probable, at: paragraph 4 }
                  - { subject: belmark, predicate: ally-of, object: arland, negated: true, quote: "never \"ever\" \u202e" }
                  - { subject: belmark, predicate: ally-of, object: arland, negated: true, note: said again }
                """)
            .With("b.jsonl", """
                {"dataset":"b"}
                {"source":{"id":"two","origin":"one"}}
                {"statement":{"confirms":"one/aid","speaker":"belmark"}}
                {"statement":{"subject":"unnamed","predicate":"kills","object":"dana-ives","when":"2026-01"}}
                """);
        await given.ImportAsync();
        var first = given.Folder + "/first";
        await given.Graph.ExportAsync(first, format, Given.Cancellation);

        await using var copy = SqliteGraph.Open(given.Folder + "/copy.db", new FakeTimeProvider(Given.Today));
        var report = await copy.ImportAsync([first], cancellationToken: Given.Cancellation);
        var second = given.Folder + "/second";
        await copy.ExportAsync(second, format, Given.Cancellation);

        Assert.Equal(0, report.Counts.Repeats - 1);
        Assert.Equal(Texts(first), Texts(second));
        var evidence = new Evidence("arland", "belmark");
        Assert.Equal(
            (await given.Graph.AskAsync(evidence, Given.Cancellation)).Rows.Select(Show),
            (await copy.AskAsync(evidence, Given.Cancellation)).Rows.Select(Show));
    }

    private static string Show(StatementRow row) =>
        $"{row.Id} {row.Voice.Id} {row.When} {row.Said} {row.Counted} {row.Why} {string.Join(',', row.Reply?.Ids ?? [])} {string.Join(',', row.At)} {row.Amount} {row.Label}";

    private static IEnumerable<string> Texts(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(static f => $"{Path.GetFileName(f)}\n{File.ReadAllText(f)}");
}
