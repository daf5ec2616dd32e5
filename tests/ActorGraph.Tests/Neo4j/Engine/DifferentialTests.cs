using ActorGraph.Sqlite;
using ActorGraph.Tests.Contract;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Neo4j;

/// <summary>The same random graph, imported and then changed, on both engines: they hold the same rows and answer every question alike.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class DifferentialTests(Neo4jServer server) : IAsyncLifetime
{
    private static readonly ImportOptions AnySize = new() { ShrinkGuard = 1 };

    private readonly Neo4jSandbox sandbox = new(server);
    private readonly FakeTimeProvider time = new(new(Cast.Today, new TimeOnly(12, 0), TimeSpan.Zero));

    /// <summary>Without a server the test is skipped, which it could not be in the middle of a random graph.</summary>
    public async ValueTask InitializeAsync() => await server.GetAsync();

    public ValueTask DisposeAsync()
    {
        sandbox.Dispose();
        return default;
    }

    [Fact]
    public Task Both_engines_hold_and_answer_the_same() =>
        Gen.Select(RandomGraphs.Any, RandomGraphs.Any, RandomFilters.Any).SampleAsync(
            async (before, after, filters) =>
            {
                await sandbox.ClearAsync();
                var there = await sandbox.OpenAsync();
                var here = new SqliteStore(Path.Combine(sandbox.Folder, $"{Guid.NewGuid():N}.db"));
                await using var asked = new GraphAnswers(new Graph(there, time));
                await using var expected = new GraphAnswers(new Graph(here, time));
                foreach (var datasets in new[] { before, after })
                {
                    using var files = new DraftFiles();
                    var paths = files.Write(datasets);
                    await Task.WhenAll(ImportAsync(expected.Graph, paths), ImportAsync(asked.Graph, paths));
                    Assert.Equal(await StoredRows.OfAsync(here), await StoredRows.OfAsync(there));
                }

                await Transcript.AssertEqualAsync(expected, asked, filters);
                await Transcript.AssertEqualLibraryAsync(expected, asked, filters);
                Assert.Equal(await NewsAsync(expected.Graph), await NewsAsync(asked.Graph));
                Assert.Equal(await Exported.OfAsync(expected.Graph), await Exported.OfAsync(asked.Graph));
            },
            iter: 2,
            threads: 1,
            print: drawn => $"BEFORE {RandomGraphs.Text(drawn.Item1)} AFTER {RandomGraphs.Text(drawn.Item2)}");

    private static async Task<IEnumerable<string>> NewsAsync(Graph graph) =>
        (await graph.AskAsync(new News { Since = "1" }, TestContext.Current.CancellationToken)).Rows.Select(Transcript.Text);

    /// <summary>The second graph may contradict the first one; then both engines refuse it.</summary>
    private static async Task ImportAsync(Graph graph, IReadOnlyList<string> paths)
    {
        try
        {
            await graph.ImportAsync(paths, AnySize, cancellationToken: TestContext.Current.CancellationToken);
        }
        catch (InvalidInputException)
        {
        }
    }
}
