namespace ActorGraph.Tests.Neo4j;

public sealed partial class CrashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Answers_lost_after_the_server_acted_change_nothing(int odd)
    {
        var expected = await ExpectedAsync(Before, After);
        await sandbox.ClearAsync();

        Assert.True((await TryImportAsync(n => n % 2 == odd ? Mishap.LosesTheAnswer : Mishap.None, Before)).Done);
        Assert.True((await TryImportAsync(n => n % 2 == odd ? Mishap.LosesTheAnswer : Mishap.None, After)).Done);

        AssertSame(expected, await StoredAsync());
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_second_waits()
    {
        var expected = (await ExpectedAsync(Before, Others)).Files;
        await sandbox.ClearAsync();

        await Task.WhenAll(ImportAsync(Before), ImportAsync(Others));

        Assert.Equal(expected, (await StoredAsync()).Files);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_is_told_who_writes()
    {
        await ExpectedAsync(Before);
        var (graph, transport) = await OpenWithAsync(static n => n == 3 ? Mishap.Sleeps : Mishap.None, Alive);
        await using (graph)
        {
            var first = graph.ImportAsync(After, AnySize, cancellationToken: Cancellation);
            await transport.Asleep;

            await using var hasty = await OpenAsync(options: Quick with { Patience = TimeSpan.Zero });
            var refused = await Assert.ThrowsAsync<StoreException>(() => hasty.ImportAsync(Others, AnySize, cancellationToken: Cancellation));

            Assert.Contains($"{Environment.MachineName}, process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
            transport.Wake();
            await first;
        }
    }

    [Fact]
    public async Task A_writer_that_wakes_after_its_lease_is_fenced_wherever_it_slept()
    {
        var expected = (await ExpectedAsync(Before, After, Others)).Files;
        for (var n = 3; ; n += 5)
        {
            await sandbox.ClearAsync();
            await ImportAsync(Before);
            var (graph, transport) = await OpenWithAsync(i => i == n ? Mishap.Sleeps : Mishap.None);
            await using (graph)
            {
                var sleeper = graph.ImportAsync(After, AnySize, cancellationToken: Cancellation);
                if (await Task.WhenAny(transport.Asleep, sleeper) == sleeper)
                {
                    await sleeper;
                    Assert.True(n > 10, $"An import writes more than {n} texts.");
                    return;
                }

                await ImportAsync(Others);
                transport.Wake();
                await EndAsync(sleeper);
            }

            await ImportAsync(After);
            Assert.Equal(expected, (await StoredAsync()).Files);
        }
    }

    [Fact]
    public async Task Who_asks_all_the_time_sees_no_mixture()
    {
        var (old, now) = ((await ExpectedAsync(Before)).Files, (await ExpectedAsync(Before, After)).Files);
        await sandbox.ClearAsync();
        await ImportAsync(Before);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var graph = await OpenAsync();
        var asking = Task.Run(
            async () =>
            {
                var seen = new HashSet<string>();
                while (!stop.IsCancellationRequested)
                {
                    seen.Add(await Exported.OfAsync(graph));
                }

                return seen;
            },
            Cancellation);

        for (var i = 0; i < 3; i++)
        {
            await ImportAsync(After);
            await ImportAsync(Before);
        }

        await stop.CancelAsync();
        Assert.Subset(new HashSet<string> { old, now }, await asking);
    }

    /// <summary>It has lost the right to write, unless all was written before it slept.</summary>
    private static async Task EndAsync(Task import)
    {
        try
        {
            await import;
        }
        catch (StoreException e)
        {
            Assert.Contains("taken over", e.Message, StringComparison.Ordinal);
        }
    }
}
