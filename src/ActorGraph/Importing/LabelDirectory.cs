namespace ActorGraph.Importing;

/// <summary>All labels of the import and the store: unique in their source (rule 11).</summary>
internal sealed class LabelDirectory
{
    private readonly Dictionary<(string Source, string Label), List<LabelledStatement>> inFiles = [];
    private readonly Dictionary<(string Source, string Label), List<ReplyTarget>> stored = [];
    private readonly Dictionary<(int Dataset, string Label), HashSet<string>> sourcesInFile = [];

    public IEnumerable<string> Names => inFiles.Keys.Concat(stored.Keys).Select(static k => k.Label);

    /// <summary>Adds a label of a file; the first one back when its source has that label already.</summary>
    public LabelledStatement? Add(string source, LabelledStatement labelled)
    {
        var all = inFiles.Of((source, labelled.Label));
        all.Add(labelled);
        if (!sourcesInFile.TryGetValue((labelled.Dataset.Index, labelled.Label), out var sources))
        {
            sourcesInFile.Add((labelled.Dataset.Index, labelled.Label), sources = new(StringComparer.Ordinal));
        }

        sources.Add(source);
        return all.Find(other => other != labelled && other.Dataset == labelled.Dataset);
    }

    public void AddStored(string source, string label, ReplyTarget target) => stored.Of((source, label)).Add(target);

    /// <summary>The source that a label of the same file stands in; null with <paramref name="several"/> when it stands in more than one.</summary>
    public string? SourceInFile(int dataset, string label, out bool several)
    {
        var sources = sourcesInFile.GetValueOrDefault((dataset, label));
        several = sources?.Count > 1;
        return sources?.Count == 1 ? sources.First() : null;
    }

    public IReadOnlyList<LabelledStatement>? InFiles(string source, string label) => inFiles.GetValueOrDefault((source, label));

    public IReadOnlyList<ReplyTarget>? Stored(string source, string label) => stored.GetValueOrDefault((source, label));
}
