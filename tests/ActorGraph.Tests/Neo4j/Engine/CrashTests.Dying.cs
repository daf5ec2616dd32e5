namespace ActorGraph.Tests.Neo4j;

public sealed partial class CrashTests
{
    [Fact]
    public async Task A_first_import_that_dies_anywhere_is_run_again()
    {
        var expected = await ExpectedAsync(Before);
        for (var n = 1; ; n += 2)
        {
            await sandbox.ClearAsync();
            var (done, _) = await TryImportAsync(i => i == n ? Mishap.Dies : Mishap.None, Before);
            await ImportAsync(Before);
            AssertSame(expected, await StoredAsync());
            if (done)
            {
                Assert.True(n > 10, $"An import writes more than {n} texts.");
                return;
            }
        }
    }

    [Fact]
    public async Task A_change_that_dies_anywhere_is_run_again_and_is_seen_whole_or_not_at_all()
    {
        var old = await ExpectedAsync(Before);
        var expected = await ExpectedAsync(Before, After);
        for (var n = 1; ; n++)
        {
            await sandbox.ClearAsync();
            await ImportAsync(Before);
            var (done, _) = await TryImportAsync(i => i == n ? Mishap.Dies : Mishap.None, After);
            await AssertSeenWholeAsync(old, expected);
            await ImportAsync(After);
            AssertSame(expected, await StoredAsync());
            if (done)
            {
                Assert.True(n > 10, $"An import writes more than {n} texts.");
                return;
            }
        }
    }

    [Fact]
    public async Task After_a_change_that_died_another_datasets_import_finishes_or_forgets_it()
    {
        var without = (await ExpectedAsync(Before, Others)).Files;
        var with = (await ExpectedAsync(Before, After, Others)).Files;
        var seen = new HashSet<string>();
        for (var n = 2; ; n += 6)
        {
            await sandbox.ClearAsync();
            await ImportAsync(Before);
            var (done, _) = await TryImportAsync(i => i == n ? Mishap.Dies : Mishap.None, After);
            await ImportAsync(Others);
            var files = (await StoredAsync()).Files;
            Assert.Contains(files, (string[])[without, with]);
            seen.Add(files);
            await ImportAsync(After);
            Assert.Equal(with, (await StoredAsync()).Files);
            if (done)
            {
                Assert.Equal(2, seen.Count);
                return;
            }
        }
    }

    /// <summary>Answers are those of before or of after; or none, while it is being published.</summary>
    private async Task AssertSeenWholeAsync((IReadOnlyList<string> Rows, string Files) old, (IReadOnlyList<string> Rows, string Files) now)
    {
        await using var graph = await OpenAsync(options: Quick with { Patience = TimeSpan.Zero });
        try
        {
            Assert.Contains(await Exported.OfAsync(graph), (string[])[old.Files, now.Files]);
        }
        catch (StoreException e)
        {
            Assert.Contains("published", e.Message, StringComparison.Ordinal);
        }
    }

    private static void AssertSame((IReadOnlyList<string> Rows, string Files) expected, (IReadOnlyList<string> Rows, string Files) stored)
    {
        Assert.Equal(expected.Rows, stored.Rows);
        Assert.Equal(expected.Files, stored.Files);
    }
}
