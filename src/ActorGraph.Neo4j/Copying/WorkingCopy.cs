using ActorGraph.Sqlite;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Copying;

/// <summary>
/// A graph as an ordinary SQLite file, on which an import works while the server goes on answering. It is kept for the next import, good
/// only for the edition it was made of, and made anew from the server when there is none or another one.
/// </summary>
internal sealed class WorkingCopy : IAsyncDisposable
{
    private readonly CopyPlace place;
    private readonly SqliteStore store;

    private WorkingCopy(CopyPlace place, SqliteStore store, IStoreWriter writer)
    {
        this.place = place;
        this.store = store;
        Writer = writer;
    }

    /// <summary>Reads and writes the copy.</summary>
    public IStoreWriter Writer { get; }

    /// <summary>Opens the copy of a graph in some state.</summary>
    /// <param name="session">The server.</param>
    /// <param name="folder">Where copies are.</param>
    /// <param name="state">The graph; null or without an edition when it is to be a new one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask<WorkingCopy> OpenAsync(
        Neo4jSession session, CopyFolder folder, GraphState? state, CancellationToken cancellationToken)
    {
        var place = folder.Take(state?.Uuid);
        try
        {
            if (state is { IsPublished: true })
            {
                return await OpenAsync(place, state, cancellationToken).ConfigureAwait(false)
                    ?? await MakeAsync(session, place, state, cancellationToken).ConfigureAwait(false);
            }

            place.Clear();
            return await BeginAsync(place, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    /// <summary>Keeps what was written, as the copy of an edition.</summary>
    public async ValueTask CommitAsync(string uuid, long edition, string stamp)
    {
        var row = new RowBatch(3);
        row.Add(uuid).Add(edition).Add(stamp);
        await Writer.QueryAsync(StoreTexts.MakeOrigin, StoreParameters.None, static _ => { }, CancellationToken.None).ConfigureAwait(false);
        await Writer.WriteAsync(StoreTexts.PutOrigin, row, CancellationToken.None).ConfigureAwait(false);
        await Writer.CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        place.Dispose();
    }

    private async ValueTask CloseAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        await store.DisposeAsync().ConfigureAwait(false);
    }

    private static async ValueTask<WorkingCopy> BeginAsync(CopyPlace place, CancellationToken cancellationToken)
    {
        var store = new SqliteStore(place.Path);
        return new WorkingCopy(place, store, await store.WriteAsync(false, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The copy that is there; null when it is of no use.</summary>
    private static async ValueTask<WorkingCopy?> OpenAsync(CopyPlace place, GraphState state, CancellationToken cancellationToken)
    {
        try
        {
            if (!await IsThereAsync(place, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }

            var copy = await BeginAsync(place, cancellationToken).ConfigureAwait(false);
            var same = false;
            await copy.Writer.QueryAsync(
                StoreTexts.Origin, StoreParameters.None,
                row => same = (row.Text(0), row.Int64(1), row.Text(2)) == (state.Uuid, state.Edition, state.Stamp), cancellationToken).ConfigureAwait(false);
            if (same)
            {
                return copy;
            }

            await copy.CloseAsync().ConfigureAwait(false);
            return null;
        }
        catch (StoreException)
        {
            // Damaged, or of another version: it is only a copy.
            return null;
        }
    }

    private static async ValueTask<bool> IsThereAsync(CopyPlace place, CancellationToken cancellationToken)
    {
        var store = new SqliteStore(place.Path);
        await using (store.ConfigureAwait(false))
        {
            return await store.ExistsAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<WorkingCopy> MakeAsync(
        Neo4jSession session, CopyPlace place, GraphState state, CancellationToken cancellationToken)
    {
        place.Clear();
        var made = await BeginAsync(place, cancellationToken).ConfigureAwait(false);
        try
        {
            await new CopyReader(session, made.Writer, cancellationToken).CopyAsync().ConfigureAwait(false);
            await made.Writer.LoadedAsync(cancellationToken).ConfigureAwait(false);
            if (!state.IsSameAs(await GraphState.ReadAsync(session, cancellationToken).ConfigureAwait(false)))
            {
                throw new StoreException($"{session.Address} was changed while it was copied; try again when its imports have ended.");
            }

            await made.CommitAsync(state.Uuid, state.Edition, state.Stamp).ConfigureAwait(false);
        }
        finally
        {
            await made.CloseAsync().ConfigureAwait(false);
        }

        return await BeginAsync(place, cancellationToken).ConfigureAwait(false);
    }
}
