namespace ActorGraph.Storage;

/// <summary>Reads so that everything comes from one state of the graph, on engines too whose readers see changes while they ask.</summary>
internal static class StoreReading
{
    /// <summary>How often it is asked again before giving up: imports are seldom and questions are short.</summary>
    private const int Most = 10;

    /// <summary>Reads all of something; once more when the graph has changed meanwhile.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="read">Asks all there is to ask; may be called several times.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreException">There is no graph, or it changes all the time.</exception>
    public static async ValueTask<T> ReadAsync<T>(
        this IGraphStore store, Func<IStoreReader, ValueTask<T>> read, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Most; i++)
        {
            var reader = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                try
                {
                    var answer = await read(reader).ConfigureAwait(false);
                    if (await reader.IsOneStateAsync(cancellationToken).ConfigureAwait(false))
                    {
                        return answer;
                    }
                }
                catch (Exception e) when (e is not (OperationCanceledException or StoreException))
                {
                    // Two states mixed may well contradict each other; what is wrong in one state is wrong.
                    if (await reader.IsOneStateAsync(cancellationToken).ConfigureAwait(false))
                    {
                        throw;
                    }
                }
            }
        }

        throw new StoreException($"{store.Description.Address} was changed {Most} times while it was asked; ask again when its imports have ended.");
    }
}
