namespace ActorGraph.Tests.Importing;

/// <summary>An import that would drop more than a fifth of a dataset's ties, and at least ten, stops.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData(50, 40, false)]
    [InlineData(50, 39, true)]
    [InlineData(20, 11, false)]
    [InlineData(20, 10, true)]
    public async Task More_than_a_fifth_and_at_least_ten_ties_stop_it(int before, int after, bool stops)
    {
        await using var given = new Given().WithTies("feed", before);
        await given.ImportAsync();
        var export = await given.ExportAsync();
        given.WithTies("feed", after);

        if (!stops)
        {
            Assert.Equal(before - after, (await given.ImportAsync()).Counts.Dropped);
            return;
        }

        var stopped = await Assert.ThrowsAsync<GuardException>(() => given.ImportAsync());
        Assert.Contains("--accept-shrink feed", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(export, await given.ExportAsync());
        Assert.Equal(ImportOutcome.Stopped, (await given.Graph.AskAsync(new Status(), Given.Cancellation)).Rows[0].Runs[0].Outcome);
        Assert.Equal(before - after, (await given.ImportAsync(new() { AcceptShrink = ["feed"] })).Counts.Dropped);
    }

    [Fact]
    public async Task A_file_that_is_gone_empties_its_dataset_and_is_guarded_too()
    {
        await using var given = new Given().WithTies("feed", 12).With("other.yaml", Given.Cast);
        await given.ImportAsync();
        File.Delete(Path.Combine(given.Files, "feed.yaml"));

        await Assert.ThrowsAsync<GuardException>(() => given.ImportAsync());
        var report = await given.ImportAsync(new() { AcceptShrink = ["feed"] });

        Assert.Equal((12, 12), (report.Counts.Dropped, report.Ties.Removed));
        Assert.Equal(12, report.Ties.Because["dropped"]);
    }

    [Fact]
    public async Task Recoding_is_no_shrinking()
    {
        await using var given = new Given().WithTies("feed", 30);
        await given.ImportAsync();
        var file = Path.Combine(given.Files, "feed.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("praises", "condemns", StringComparison.Ordinal));

        var report = await given.ImportAsync();

        Assert.Equal((30, 30, 30), (report.Ties.Added, report.Ties.Removed, report.Ties.Because["recoded"]));
    }
}
