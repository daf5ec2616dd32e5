using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>Where an import's rows go beside its working copy, and how they become visible.</summary>
internal interface IChanges : IAsyncDisposable
{
    ValueTask AddAsync(string text, RowBatch rows, CancellationToken cancellationToken);

    /// <summary>Makes it certain that all of it becomes visible, sooner or later.</summary>
    /// <param name="edition">The edition it becomes.</param>
    /// <param name="stamp">Its stamp.</param>
    /// <param name="cancellationToken">Stops it while that is still possible.</param>
    ValueTask DecideAsync(long edition, string stamp, CancellationToken cancellationToken);

    /// <summary>Makes visible what was decided.</summary>
    ValueTask PublishAsync(long edition, string stamp);

    /// <summary>Takes away what was not decided.</summary>
    ValueTask DiscardAsync();
}
