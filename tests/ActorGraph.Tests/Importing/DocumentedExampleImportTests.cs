using ActorGraph.Tests.StatementFiles;

namespace ActorGraph.Tests.Importing;

/// <summary>The examples of docs/statement-files.md are whole: a reader who copies them all can import them.</summary>
public sealed class DocumentedExampleImportTests
{
    [Fact]
    public async Task All_examples_import_together()
    {
        await using var given = new Given();
        foreach (var (name, text) in DocumentedExamples.All)
        {
            given.With(name, text);
        }

        var report = await given.ImportAsync();

        Assert.Equal(DocumentedExamples.All.Count, report.Datasets.Count);
        Assert.All(report.Findings, static finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.NotEqual("", await given.BackersAsync("belmark"));
    }
}
