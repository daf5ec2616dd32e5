using System.Diagnostics;
using ActorGraph.Cli;
using ActorGraph.Sqlite;

namespace ActorGraph.Tests.Importing;

/// <summary>An import that is killed, or runs out of disk, loses nothing: run again, it gives the graph of one that was left alone.</summary>
public sealed class CrashTests
{
    private const int Statements = 20_000;

    [Theory]
    [InlineData(1)]
    [InlineData(400_000)]
    [InlineData(2_000_000)]
    [InlineData(4_000_000)]
    [InlineData(6_000_000)]
    public async Task Killed_when_so_many_bytes_were_written_and_run_again_it_gives_the_same_graph(long written)
    {
        await using var given = new Given().With("feed.jsonl", Feed());
        await using var whole = new Given().With("feed.jsonl", Feed());
        await whole.ImportAsync();

        using (var import = Start(given))
        {
            var log = new FileInfo(given.Store + "-wal");
            while (!import.HasExited && !(log.Exists && log.Length >= written))
            {
                await Task.Yield();
                log.Refresh();
            }

            import.Kill();
            await import.WaitForExitAsync(Given.Cancellation);
        }

        await given.ImportAsync();
        Assert.Equal(await whole.ExportAsync(), await given.ExportAsync());
        Assert.Equal(await whole.BackersAsync("actor-0"), await given.BackersAsync("actor-0"));
    }

    [Fact]
    public async Task A_full_disk_is_said_to_be_full_and_nothing_is_lost()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        var disk = Path.Combine(given.Folder, "disk");
        Directory.CreateDirectory(disk);
        if (!OperatingSystem.IsLinux() || !await MountAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk))
        {
            Assert.Skip("A disk of two megabytes cannot be mounted here: that needs Linux and its administrator.");
        }

        try
        {
            await using var graph = SqliteGraph.Open(Path.Combine(disk, "graph.db"));
            await graph.ImportAsync([given.Files], cancellationToken: Given.Cancellation);
            given.With("feed.jsonl", Feed());

            var full = await Assert.ThrowsAsync<StoreException>(() => graph.ImportAsync([given.Files], cancellationToken: Given.Cancellation));

            Assert.Contains("full", full.Message, StringComparison.Ordinal);
            Assert.Equal("arland", (await graph.AskAsync(new FindActors("arland"), Given.Cancellation)).Rows[0].Actor.Id);
        }
        finally
        {
            await MountAsync("umount", disk);
        }
    }

    private static Process Start(Given given) => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(App).Assembly.Location, "import", given.Files, "--store", given.Store])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<bool> MountAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync(Given.Cancellation);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Feed() => string.Concat(
        Enumerable.Range(0, 500).Select(static i => $"{{\"actor\":{{\"id\":\"actor-{i}\"}}}}\n")
            .Concat(Enumerable.Range(0, Statements).Select(static i =>
                $"{{\"statement\":{{\"subject\":\"actor-{1 + (i % 499)}\",\"predicate\":\"{(i % 3 == 0 ? "condemns" : "praises")}\",\"object\":\"actor-{(i % 7 == 0 ? 0 : (i * 31 % 499) + 1 == 1 + (i % 499) ? 0 : (i * 31 % 499) + 1)}\",\"key\":\"{i}\"}}}}\n")));
}
