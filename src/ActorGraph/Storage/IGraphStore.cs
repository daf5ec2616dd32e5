namespace ActorGraph.Storage;

/// <summary>
/// What an engine is to the rest of the program: a place that answers texts. Every question and every batch of the loader is one
/// text per engine, the same in name, parameters and columns; what the rows mean is decided above, once for all engines.
/// </summary>
internal interface IGraphStore : IAsyncDisposable
{
    /// <summary>Where it is and what it is, for messages and <c>status</c>; no secrets in it.</summary>
    StoreDescription Description { get; }

    /// <summary>Whether there is anything to read; false before the first import.</summary>
    ValueTask<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <summary>One consistent state of the graph. Throws <see cref="StoreException"/> when there is none.</summary>
    ValueTask<IStoreReader> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The right to write, held by one at a time; makes the store when there is none.</summary>
    /// <param name="rehearsal">Whether it will never be committed: then no store is made either.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    ValueTask<IStoreWriter> WriteAsync(bool rehearsal, CancellationToken cancellationToken);
}

/// <summary>Where a store is and what it is.</summary>
/// <param name="Address">Its address as given, without credentials.</param>
/// <param name="Engine">The engine's name and version.</param>
internal sealed record StoreDescription(string Address, string Engine);

/// <summary>One consistent state of the graph, to be asked any number of texts. Not for two threads at a time.</summary>
internal interface IStoreReader : IAsyncDisposable
{
    /// <summary>Asks one text and hands each row to <paramref name="row"/>; the row is only good during that call.</summary>
    /// <param name="text">The text's name, as in <see cref="StoreTexts"/>.</param>
    /// <param name="parameters">All the text's parameters: long, string, a statement's id, null, or a list of long, of pairs of long, or of string.</param>
    /// <param name="row">Called once a row, in the text's order.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    ValueTask QueryAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken);

    /// <summary>
    /// Whether all that was asked here so far came from one state. An engine that cannot hold readers to a state says false when the graph
    /// has moved on: then everything has to be asked again; see <see cref="StoreReading"/>.
    /// </summary>
    ValueTask<bool> IsOneStateAsync(CancellationToken cancellationToken);
}

/// <summary>
/// One import's writing. Nothing is seen by readers before <see cref="CommitAsync"/>; disposing without it leaves the store as it was.
/// Reading here sees what was written here.
/// </summary>
internal interface IStoreWriter : IStoreReader
{
    /// <summary>Runs one text once for each row of the batch, the row's cells being its parameters in order.</summary>
    ValueTask WriteAsync(string text, RowBatch rows, CancellationToken cancellationToken);

    /// <summary>All new statements are in: from here on what readers can see may change, and statements are read back.</summary>
    ValueTask LoadedAsync(CancellationToken cancellationToken);

    /// <summary>Makes all that was written visible at once.</summary>
    ValueTask CommitAsync(CancellationToken cancellationToken);
}

/// <summary>One row of an answer; columns by position, as the text lists them.</summary>
internal interface IRow
{
    bool IsNull(int column);

    /// <summary>Whether it is a number and no text.</summary>
    bool IsInteger(int column);

    long Int64(int column);

    string Text(int column);

    /// <summary>The UTF-8 of a text; empty when null. Good until the next row.</summary>
    ReadOnlySpan<byte> Bytes(int column);

    /// <summary>What was written as bytes; empty when null. Good until the next row.</summary>
    ReadOnlySpan<byte> Blob(int column);

    /// <summary>What was written as a statement's id.</summary>
    StatementId Id(int column);
}

internal static class RowExtensions
{
    public static int Int32(this IRow row, int column) => (int)row.Int64(column);

    public static bool Boolean(this IRow row, int column) => row.Int64(column) != 0;

    public static string? TextOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Text(column);

    public static long? Int64OrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Int64(column);

    public static int? Int32OrNull(this IRow row, int column) => row.IsNull(column) ? null : (int)row.Int64(column);
}

internal static class StoreReaderExtensions
{
    /// <summary>All rows of one text.</summary>
    public static async ValueTask<List<T>> ListAsync<T>(
        this IStoreReader reader, string text, StoreParameters parameters, Func<IRow, T> map, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await reader.QueryAsync(text, parameters, row => list.Add(map(row)), cancellationToken).ConfigureAwait(false);
        return list;
    }
}
