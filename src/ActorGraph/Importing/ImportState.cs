namespace ActorGraph.Importing;

/// <summary>All that an import knows of the graph: what the store has, overlaid by what the files declare.</summary>
internal sealed class ImportState(Findings findings)
{
    public Findings Findings { get; } = findings;

    public ActorDirectory Actors { get; } = new();

    public SourceDirectory Sources { get; } = new();

    public PredicateDirectory Predicates { get; } = new();

    public LabelDirectory Labels { get; } = new();

    public List<DatasetInput> Datasets { get; } = [];

    public List<StoredDataset> StoredDatasets { get; set; } = [];

    /// <summary>The day stored ties are as of; 0 before the first.</summary>
    public int StoredAsOf { get; set; }

    public long NextStatement { get; set; } = 1;

    public long NextDataset { get; set; } = 1;

    public long NextRun { get; set; } = 1;

    /// <summary>Whether the store had statements before this import.</summary>
    public bool HasStatements => NextStatement > 1;

    /// <summary>The file of a dataset for messages: as given now, or as it was when last read.</summary>
    public string FileOf(long datasetKey) =>
        Datasets.Find(d => d.Key == datasetKey)?.Display ?? StoredDatasets.Find(d => d.Key == datasetKey)?.File ?? "the store";
}
