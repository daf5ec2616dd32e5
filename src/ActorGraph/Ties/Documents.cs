namespace ActorGraph.Ties;

/// <summary>The document behind each source: itself, or the source it reprints in the end (rule 8).</summary>
/// <param name="reprints">Source to document, only where they differ.</param>
internal sealed class Documents(IReadOnlyDictionary<long, long> reprints)
{
    /// <summary>No source reprints another.</summary>
    public static readonly Documents Originals = new(new Dictionary<long, long>());

    private readonly IReadOnlyDictionary<long, long>? reprints = reprints.Count == 0 ? null : reprints;

    public long Of(long source) => reprints is not null && reprints.TryGetValue(source, out var document) ? document : source;
}
