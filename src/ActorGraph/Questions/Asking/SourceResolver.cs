using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>Finds the voices and sources that filters name.</summary>
internal sealed class SourceResolver(IStoreReader reader, ActorResolver actors)
{
    /// <summary>A voice: an actor, or minus a source where no actor is called that (rule 10).</summary>
    public async ValueTask<(long Key, string Id, string Name)> VoiceAsync(string text, CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(text, cancellationToken).ConfigureAwait(false) is { } actor)
        {
            return (actor.Key, actor.Id, actor.Name);
        }

        return await FindAsync(text, cancellationToken).ConfigureAwait(false) is long source
            ? (-source, text, text)
            : throw await actors.UnknownAsync("actor or source", text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds a source, or all that an actor published or originated (rule 25). Returns the id of what was meant, and its name.</summary>
    public async ValueTask<(string Id, string Name)> AddAsync(HashSet<long> sources, string text, CancellationToken cancellationToken)
    {
        if (await FindAsync(text, cancellationToken).ConfigureAwait(false) is long source)
        {
            sources.Add(source);
            return (text, text);
        }

        if (await actors.FindAsync(text, cancellationToken).ConfigureAwait(false) is not { } actor)
        {
            throw await actors.UnknownAsync("source or actor", text, cancellationToken).ConfigureAwait(false);
        }

        await reader.QueryAsync(
            StoreTexts.SourcesOfActor, new() { { "actor", actor.Key } }, row => sources.Add(row.Int64(0)), cancellationToken).ConfigureAwait(false);
        return (actor.Id, actor.Name);
    }

    /// <summary>The sources rated from A to a letter; F is not to be relied on.</summary>
    public async ValueTask<HashSet<long>> ReliableAsync(char reliability, CancellationToken cancellationToken)
    {
        var sources = new HashSet<long>();
        await reader.QueryAsync(
            StoreTexts.SourcesByReliability, new() { { "reliability", reliability.ToString() } }, row => sources.Add(row.Int64(0)), cancellationToken)
            .ConfigureAwait(false);
        return sources;
    }

    /// <summary>The live source of an id; null when there is none.</summary>
    public async ValueTask<long?> FindAsync(string id, CancellationToken cancellationToken)
    {
        long? source = null;
        await reader.QueryAsync(StoreTexts.SourceOfId, new() { { "id", id } }, row => source = row.Int64(0), cancellationToken).ConfigureAwait(false);
        return source;
    }
}
