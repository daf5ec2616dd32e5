using ActorGraph.Sqlite;

namespace ActorGraph.Tests.Contract;

/// <summary>The embedded engine.</summary>
public sealed class SqliteContract : EngineContract, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;
    private int stores;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    protected override Task<Graph> OpenAsync(TimeProvider time) =>
        Task.FromResult(SqliteGraph.Open(Path.Combine(folder, $"{++stores}.db"), time));
}
