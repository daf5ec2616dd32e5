using ActorGraph.Neo4j.Copying;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Writing;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j;

/// <summary>
/// A graph on a Neo4j server. Readers ask the server; imports work on a copy of the graph and publish the finished change, since a server
/// has neither room for an import in one transaction nor snapshots for those who read meanwhile. See docs/neo4j.md.
/// </summary>
/// <param name="transport">Carries texts to the server; goes with the store.</param>
/// <param name="options">How to go about it.</param>
/// <param name="clock">Tells how long was waited, not what day it is.</param>
internal sealed class Neo4jStore(ICypherTransport transport, Neo4jOptions options, TimeProvider clock) : IGraphStore
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Neo4jSession session = new(transport);
    private string? version;

    public StoreDescription Description => new(transport.Address, version is null ? "Neo4j" : $"Neo4j {version}");

    public async ValueTask<bool> ExistsAsync(CancellationToken cancellationToken) =>
        await StateAsync(cancellationToken).ConfigureAwait(false) is { Edition: not 0 };

    public async ValueTask<IStoreReader> ReadAsync(CancellationToken cancellationToken) =>
        new Neo4jReader(session, await PublishedAsync(cancellationToken).ConfigureAwait(false));

    public async ValueTask<IStoreWriter> WriteAsync(bool rehearsal, CancellationToken cancellationToken)
    {
        if (rehearsal)
        {
            var known = await ExistsAsync(cancellationToken).ConfigureAwait(false) ? await PublishedAsync(cancellationToken).ConfigureAwait(false) : null;
            return new RehearsalWriter(await WorkingCopy.OpenAsync(session, CopyFolder.Of(options), known, cancellationToken).ConfigureAwait(false));
        }

        if (await StateAsync(cancellationToken).ConfigureAwait(false) is null)
        {
            await Neo4jSchema.BeginAsync(session, cancellationToken).ConfigureAwait(false);
        }

        var lease = await Lease.TakeAsync(session, options, clock, cancellationToken).ConfigureAwait(false);
        try
        {
            await Neo4jSchema.PrepareAsync(session, cancellationToken).ConfigureAwait(false);
            var state = await new Recovery(session, lease).RunAsync(cancellationToken).ConfigureAwait(false);
            var copy = await WorkingCopy.OpenAsync(session, CopyFolder.Of(options), state, cancellationToken).ConfigureAwait(false);
            return Neo4jWriter.Of(session, lease, copy, state, cancellationToken);
        }
        catch
        {
            await lease.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private async ValueTask<GraphState?> StateAsync(CancellationToken cancellationToken)
    {
        version ??= await transport.VersionAsync(cancellationToken).ConfigureAwait(false);
        return await GraphState.ReadAsync(session, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The edition that questions are asked of; waits while one is being published.</summary>
    private async ValueTask<GraphState> PublishedAsync(CancellationToken cancellationToken)
    {
        for (var began = clock.GetTimestamp(); ;)
        {
            var state = await StateAsync(cancellationToken).ConfigureAwait(false);
            if (state is null or { Edition: 0 })
            {
                throw Neo4jRefusals.Absent(transport.Address);
            }

            if (state.Schema > Neo4jSchema.Version)
            {
                throw Neo4jRefusals.Newer(transport.Address, state.Schema, Neo4jSchema.Version);
            }

            if (state.IsPublished)
            {
                return state;
            }

            if (clock.GetElapsedTime(began) > options.Patience)
            {
                throw Neo4jRefusals.BeingPublished(transport.Address, state);
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
