using ActorGraph.Neo4j;
using ActorGraph.Tests.Contract;
using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Neo4j;

/// <summary>
/// Imports that die, stop or lose answers at every text they write: run again, the graph is the one of an import that nothing happened to;
/// and whoever asks meanwhile is answered from before or from after, never from between.
/// </summary>
[Collection(Neo4jServer.Collection)]
public sealed partial class CrashTests(Neo4jServer server) : IDisposable
{
    /// <summary>A dead writer's lease runs out at once; nobody waits for a dead one's publication.</summary>
    private static readonly Neo4jOptions Quick = new() { Lease = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromSeconds(20) };

    /// <summary>Writers that live keep their lease, however busy the machine is.</summary>
    private static readonly Neo4jOptions Alive = Quick with { Lease = TimeSpan.FromMinutes(1) };

    private static readonly ImportOptions AnySize = new() { ShrinkGuard = 1 };

    private static readonly DatasetDraft Other = Dataset("other", Says("e", Supports, "f", "2025", "bob"), Says("a", Resists, "f", source: "daily"));

    private readonly Neo4jSandbox sandbox = new(server);
    private readonly DraftFiles before = new();
    private readonly DraftFiles after = new();
    private readonly DraftFiles other = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
        other.Dispose();
        sandbox.Dispose();
    }

    /// <summary>What is new, changed, dropped, replied to and joined between the two.</summary>
    private string[] Before => [.. before.Write([Dataset(
        "example",
        Says("a", Supports, "b", "2024", "ann") with { Label = "claim" },
        Says("a", Supports, "b", "2025", "bob"),
        Says("c", Helps, "d", source: "reprint"),
        Says("d", Resists, "a", "2023"),
        Denies("paper/claim", "bob", source: "daily"))])];

    private string[] After => [.. after.Write([Dataset(
        "example",
        Says("a", Supports, "b", "2024", "ann") with { Label = "claim", Quote = "Said again." },
        Says("c", Helps, "d", source: "reprint"),
        Says("c", Resists, "b", "2024-05", "press"),
        Says("d", Supports, "a", "2023"),
        Confirms("paper/claim", "press", source: "daily"))])];

    private string[] Others => [.. other.Write([Other])];

    private async Task<Graph> OpenAsync(Func<int, Mishap>? mishap = null, Neo4jOptions? options = null) =>
        (await OpenWithAsync(mishap ?? (static _ => Mishap.None), options)).Graph;

    private async Task<(Graph Graph, MishapTransport Transport)> OpenWithAsync(Func<int, Mishap> mishap, Neo4jOptions? options = null)
    {
        MishapTransport? between = null;
        var store = await sandbox.OpenAsync(inner => between = new MishapTransport(inner, mishap), options ?? Quick);
        return (new Graph(store, TimeProvider.System), between!);
    }

    /// <summary>Imports with a mishap and tells whether it ended well and how many texts it wrote.</summary>
    private async Task<(bool Done, int Writes)> TryImportAsync(Func<int, Mishap> mishap, params string[] paths)
    {
        var (graph, transport) = await OpenWithAsync(mishap);
        await using (graph)
        {
            try
            {
                await graph.ImportAsync(paths, AnySize, cancellationToken: Cancellation);
                return (true, transport.Writes);
            }
            catch (StoreException)
            {
                return (false, transport.Writes);
            }
        }
    }

    private async Task ImportAsync(params string[] paths)
    {
        await using var graph = await OpenAsync(options: Alive);
        await graph.ImportAsync(paths, AnySize, cancellationToken: Cancellation);
    }

    /// <summary>All rows and the canonical files of what these imports give, one after the other, when nothing happens to them.</summary>
    private async Task<(IReadOnlyList<string> Rows, string Files)> ExpectedAsync(params string[][] imports)
    {
        await sandbox.ClearAsync();
        foreach (var paths in imports)
        {
            await ImportAsync(paths);
        }

        return await StoredAsync();
    }

    private async Task<(IReadOnlyList<string> Rows, string Files)> StoredAsync()
    {
        await using var graph = await OpenAsync();
        return (await StoredRows.OfAsync(graph.Store), await Exported.OfAsync(graph));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
