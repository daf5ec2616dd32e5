using ActorGraph.Neo4j;
using ActorGraph.Sqlite;
using PublicApiGenerator;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Api;

/// <summary>The public API is a file: who changes it changes that file, and sees what others will have to change.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void The_library() => Snapshot.Match(typeof(Graph).Assembly.GeneratePublicApi(Options), "ActorGraph.api");

    [Fact]
    public void The_embedded_engine() => Snapshot.Match(typeof(SqliteGraph).Assembly.GeneratePublicApi(Options), "ActorGraph.Sqlite.api");

    [Fact]
    public void The_engine_for_servers() => Snapshot.Match(typeof(Neo4jGraph).Assembly.GeneratePublicApi(Options), "ActorGraph.Neo4j.api");

    [Fact]
    public void No_engine_shows_in_the_library() =>
        Assert.DoesNotContain("sqlite", typeof(Graph).Assembly.GeneratePublicApi(Options), StringComparison.OrdinalIgnoreCase);
}
