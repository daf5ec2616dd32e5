using CsCheck;

namespace ActorGraph.Tests.Contract;

public abstract partial class EngineContract
{
    [Theory]
    [InlineData(StatementFileFormat.JsonLines)]
    [InlineData(StatementFileFormat.Yaml)]
    public Task AnExportImportedIntoAnEmptyStoreGivesTheSameAnswers(StatementFileFormat format) =>
        RandomGraphs.Any.SampleAsync(
            async datasets =>
            {
                await using var graph = new GraphAnswers(await ImportedAsync(datasets));

                // Before the copy is made: an engine with one database makes it in the graph's place.
                var expected = await Transcript.OfAsync(graph);
                await using var copy = new GraphAnswers(await CopyAsync(graph.Graph, format));

                Assert.Equal(expected, await Transcript.OfAsync(copy));
            },
            iter: Iterations(30),
            threads: 1,
            print: RandomGraphs.Text);

    /// <summary>Only what lives is exported: joins undone, statements dropped and words turned leave nothing behind.</summary>
    [Fact]
    public Task AnExportOfAChangedGraphGivesTheSameAnswers() =>
        Gen.Select(RandomGraphs.Portable, RandomGraphs.Portable).SampleAsync(
            async (before, after) =>
            {
                await using var graph = new GraphAnswers(await ImportedAsync(before));
                await ImportAsync(graph.Graph, InPlaceOf(before, after));
                await using var copy = new GraphAnswers(await CopyAsync(graph.Graph, StatementFileFormat.JsonLines));

                await Transcript.AssertEqualAsync(Reference(InPlaceOf(before, after)), copy, Filters.None);
            },
            iter: Iterations(30),
            threads: 1,
            print: drawn => $"BEFORE {RandomGraphs.Text(drawn.Item1)} AFTER {RandomGraphs.Text(drawn.Item2)}");

    [Fact]
    public async Task AReplyWhoseTargetIsGoneIsExportedWithWhatItInherited()
    {
        await using var graph = new GraphAnswers(await ImportedAsync(
            Cast.Dataset("claims", Cast.Says("a", Cast.Supports, "b", "2025/..", "ann") with { Label = "claim", As = "envoy" }),
            Cast.Dataset("replies", Cast.Denies("paper/claim", "bob", source: "daily"), Cast.Confirms("paper/claim", "press", source: "daily"))));
        var expected = (await graph.EvidenceAsync("a", "b")).Where(row => row.Reply is not null).Select(row => row.Id);
        await graph.Graph.RemoveAsync("claims", AnySize, Cancellation);

        await using var copy = new GraphAnswers(await CopyAsync(graph.Graph, StatementFileFormat.Yaml));

        Assert.Equal(expected, (await copy.EvidenceAsync("a", "b")).Select(row => row.Id));
        Assert.Equal(TieStatus.Disputed, (await copy.TieAsync("a", "b")).Status);
    }

    /// <summary>Ann's denial stands under two labels, one of which bob's shares: a reply to hers alone must not come back as one to both.</summary>
    [Fact]
    public async Task AReplyToAStatementWithTwoLabelsIsExportedUnderTheOneThatNamesItAlone()
    {
        await using var graph = new GraphAnswers(await ImportedAsync(
            Cast.Dataset("claims", Cast.Says("a", Cast.Supports, "b", "2025") with { Speakers = ["ann", "bob"], Label = "both" }),
            Cast.Dataset("again", Cast.Says("a", Cast.Supports, "b", "2025", "ann") with { Label = "hers" }),
            Cast.Dataset("replies", Cast.Denies("paper/hers", "press", source: "daily"))));

        await using var copy = new GraphAnswers(await CopyAsync(graph.Graph, StatementFileFormat.JsonLines));

        Assert.Single(Assert.Single(await copy.EvidenceAsync("a", "b"), row => row.Reply is not null).Reply!.Ids);
    }

    /// <summary>One voice confirms its own confirmation, and two confirm each other's: labels in an export may not go in a circle.</summary>
    [Fact]
    public async Task RepliesThatGoInACircleAreExportedWithoutOne()
    {
        await using var graph = new GraphAnswers(await ImportedAsync(Cast.Dataset(
            "circle",
            Cast.Says("a", Cast.Supports, "b", "2025") with { Label = "claim" },
            Cast.Confirms("claim", "ann") with { Label = "one" },
            Cast.Confirms("claim", "bob") with { Label = "two" },
            Cast.Confirms("one", "ann") with { Label = "again" },
            Cast.Confirms("two", "ann") with { Label = "three" },
            Cast.Confirms("one", "bob") with { Label = "four" })));

        await using var copy = new GraphAnswers(await CopyAsync(graph.Graph, StatementFileFormat.JsonLines));

        var rows = await copy.EvidenceAsync("a", "b");
        Assert.Equal(3, rows.Count);
        Assert.All(rows.Where(row => row.Reply is not null), row => Assert.DoesNotContain(row.Id, row.Reply!.Ids));
    }

    private async Task<Graph> CopyAsync(Graph graph, StatementFileFormat format)
    {
        using var files = new DraftFiles();
        await graph.ExportAsync(files.Folder, format, Cancellation);
        var copy = await OpenAsync(Time);
        await copy.ImportAsync([files.Folder], AnySize, cancellationToken: Cancellation);
        return copy;
    }
}
