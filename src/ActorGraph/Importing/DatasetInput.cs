using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>One dataset of an import: its file, what the first pass found in it, and what the store has of it.</summary>
internal sealed class DatasetInput(InputFile? file)
{
    /// <summary>Its place among the datasets of this import.</summary>
    public int Index { get; init; }

    /// <summary>Null for a dataset whose file is gone, or that is being removed.</summary>
    public InputFile? File { get; } = file;

    public string Display => File?.Display ?? Name;

    public string Name { get; set; } = "";

    /// <summary>Whether the name is the file's stem, so that the folder belongs to its identity.</summary>
    public bool IsNamedByStem { get; set; }

    public Place NamePlace { get; set; }

    /// <summary>Null when the store has none of that name.</summary>
    public StoredDataset? Stored { get; set; }

    public long Key { get; set; }

    public long Size { get; set; }

    public byte[] Sha256 { get; set; } = [];

    /// <summary>Whether nothing in it can have changed, so that it is not read.</summary>
    public bool IsUnchanged { get; set; }

    /// <summary>Whether the first pass could not open it: then the second does not try.</summary>
    public bool IsUnreadable { get; set; }

    public List<ActorEntry> Actors { get; } = [];

    public List<SourceEntry> Sources { get; } = [];

    /// <summary>The ids of its sources, which outlast <see cref="Release"/>.</summary>
    public HashSet<string> SourceIds { get; } = new(StringComparer.Ordinal);

    public List<PredicateEntry> Predicates { get; } = [];

    public List<LabelledStatement> Labelled { get; } = [];

    /// <summary>Subject and object of its <c>governs</c> statements, as written.</summary>
    public List<(string Government, string Country)> Governs { get; } = [];

    /// <summary>The source of statements that name none; null when they must.</summary>
    public SourceState? OnlySource { get; set; }

    /// <summary>Whether the store has it as its own source already.</summary>
    public bool StoresOwnSource { get; set; }

    /// <summary>Whether a statement stands in it that names no source, and it declares none.</summary>
    public bool UsesOwnSource { get; set; }

    /// <summary>References that other datasets answered, and what they came to: <c>actor:name</c> to an id.</summary>
    public SortedDictionary<string, string> Outside { get; } = new(StringComparer.Ordinal);

    /// <summary>What its references to actors came to.</summary>
    public Dictionary<string, ActorReference> Resolved { get; } = new(StringComparer.Ordinal);

    /// <summary>Statement rows of the file.</summary>
    public int Rows { get; set; }

    /// <summary>Rows that were left out.</summary>
    public int RefusedRows { get; set; }

    /// <summary>Distinct statements it lists after this import.</summary>
    public int Statements { get; set; }

    /// <summary>Lets go of the declarations, once they are written.</summary>
    public void Release()
    {
        Actors.Clear();
        Actors.TrimExcess();
        Sources.Clear();
        Sources.TrimExcess();
        Predicates.Clear();
    }

}

/// <summary>A dataset as the store has it.</summary>
internal sealed record StoredDataset(
    long Key, string Name, string? Folder, string? File, long? Size, byte[] Sha256, byte[] Vocabulary, string? Outside, int Statements, bool Live)
{
    /// <summary>Whether it was last read from this place.</summary>
    public bool IsFrom(InputFile file) => Live && Folder == file.Folder && File == file.Name;
}
