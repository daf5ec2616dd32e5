using ActorGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Tests.Importing;

/// <summary>Files that are no graph of ours, locked, newer or on a full disk are said to be so, and nothing is lost.</summary>
public sealed class StoreFaultTests
{
    [Fact]
    public async Task A_question_without_a_graph_says_how_to_make_one()
    {
        await using var given = new Given();

        var absent = await Assert.ThrowsAsync<StoreException>(() => given.BackersAsync("anybody"));

        Assert.Contains("actorgraph import", absent.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(given.Store));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        File.WriteAllText(given.Store, string.Concat(Enumerable.Repeat("these are my notes\n", 100)));

        var foreign = await Assert.ThrowsAsync<StoreException>(() => given.ImportAsync());

        Assert.Contains("no SQLite file", foreign.Message, StringComparison.Ordinal);
        Assert.StartsWith("these are my notes", File.ReadAllText(given.Store), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        Execute(given.Store, "create table recipe(name text)");

        var foreign = await Assert.ThrowsAsync<StoreException>(() => given.ImportAsync());

        Assert.Contains("another program", foreign.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => given.BackersAsync("anybody"));
    }

    [Fact]
    public async Task A_newer_schema_is_not_touched()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        await given.ImportAsync();
        Execute(given.Store, "pragma user_version = 99");

        var newer = await Assert.ThrowsAsync<StoreException>(() => given.BackersAsync("arland"));

        Assert.Contains("schema 99", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_store_is_said_to_be_locked_and_can_still_be_asked()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        await given.ImportAsync();
        given.With("a.yaml", Given.Cast + "statements:\n  - { subject: arland, predicate: praises, object: belmark }\n");
        await using var impatient = new Graph(new SqliteStore(given.Store, TimeSpan.Zero), TimeProvider.System);
        using var other = Open(given.Store);
        using var lockIt = other.CreateCommand();
        lockIt.CommandText = "begin immediate";
        lockIt.ExecuteNonQuery();

        var locked = await Assert.ThrowsAsync<StoreException>(() => impatient.ImportAsync([given.Files], cancellationToken: Given.Cancellation));

        Assert.Contains("locked", locked.Message, StringComparison.Ordinal);
        Assert.Equal("", await given.BackersAsync("belmark"));
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_graph_as_it_was()
    {
        await using var given = new Given().With("a.yaml", Given.Cast);
        await given.ImportAsync();
        var before = await given.ExportAsync();
        given.WithTies("feed", 3000);
        using var stop = new CancellationTokenSource();
        var progress = new StopAt("reading", stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given.Graph.ImportAsync([given.Files], null, progress, stop.Token));

        Assert.Equal(ImportOutcome.Cancelled, (await given.Graph.AskAsync(new Status(), Given.Cancellation)).Rows[0].Runs[0].Outcome);
        Assert.Equal(before, await given.ExportAsync());
        Assert.Equal(3000, (await given.ImportAsync()).Counts.Added);
    }

    private sealed class StopAt(string step, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step == step)
            {
                stop.Cancel();
            }
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
