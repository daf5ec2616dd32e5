namespace ActorGraph;

/// <summary>How an import behaves.</summary>
public sealed record ImportOptions
{
    /// <summary>The dataset's name, for an import of one file.</summary>
    public string? Dataset { get; init; }

    /// <summary>The notation, when the path's ending does not tell.</summary>
    public StatementFileFormat? Format { get; init; }

    /// <summary>Shows what would change and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Leaves invalid rows out instead of refusing the import.</summary>
    public bool SkipInvalid { get; init; }

    /// <summary>With <see cref="SkipInvalid"/>, the share of statement rows that may be invalid, 0 to 1.</summary>
    public double MaxInvalid { get; init; } = 0.05;

    /// <summary>Datasets whose shrinking is accepted this once.</summary>
    public IReadOnlyList<string> AcceptShrink { get; init; } = [];

    /// <summary>The share of a dataset's ties whose loss stops an import, 0 to 1; never fewer than ten ties.</summary>
    public double ShrinkGuard { get; init; } = 0.2;

    /// <summary>What started it: <c>command</c> or a feed's name.</summary>
    public string Trigger { get; init; } = "command";

    /// <summary>Reads the path <c>-</c> from here.</summary>
    public Stream? Input { get; init; }
}

/// <summary>How an import ended.</summary>
public enum ImportOutcome
{
    /// <summary>Something was written.</summary>
    Done,

    /// <summary>Nothing had changed.</summary>
    Unchanged,

    /// <summary>The files were not right; nothing was written.</summary>
    Refused,

    /// <summary>A guard stopped it; nothing was written.</summary>
    Stopped,

    /// <summary>Something else went wrong; nothing was written.</summary>
    Failed,

    /// <summary>Somebody cancelled it; nothing was written.</summary>
    Cancelled,

    /// <summary>It never got to say how it ended.</summary>
    Interrupted,
}

/// <summary>What one import did, counted in statements.</summary>
/// <param name="Added">New or said again.</param>
/// <param name="Changed">Known, with another quote, place, date, note or label.</param>
/// <param name="Dropped">Said by no dataset any longer.</param>
/// <param name="Unchanged">Known and the same.</param>
/// <param name="Refused">Rows left out as invalid.</param>
/// <param name="Repeats">Listed more than once in one dataset.</param>
/// <param name="Joined">Both ends are one actor: no tie.</param>
public sealed record ImportCounts(int Added, int Changed, int Dropped, int Unchanged, int Refused, int Repeats, int Joined);

/// <summary>What one import did to the ties.</summary>
/// <param name="Added">Ties that are new.</param>
/// <param name="Changed">Ties whose status or counts changed.</param>
/// <param name="Removed">Ties that are gone.</param>
/// <param name="Because">How many of the changed and removed ones for each reason: said, dropped, recoded, joined, vocabulary, source, time.</param>
public sealed record TieChanges(int Added, int Changed, int Removed, IReadOnlyDictionary<string, int> Because);

/// <summary>One dataset of an import.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">Its file as it was named.</param>
/// <param name="Unchanged">Whether file, references and vocabulary were those of the last import.</param>
/// <param name="Statements">Statements it lists now.</param>
public sealed record ImportedDataset(string Name, string? File, bool Unchanged, int Statements);

/// <summary>What an import or check found and did.</summary>
public sealed record ImportReport
{
    /// <summary>How it ended.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>The run's number; null for a check or a dry run.</summary>
    public required long? Run { get; init; }

    /// <summary>Statements, counted.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>Ties, counted.</summary>
    public required TieChanges Ties { get; init; }

    /// <summary>The datasets read.</summary>
    public required IReadOnlyList<ImportedDataset> Datasets { get; init; }

    /// <summary>What somebody should look at, in file order; with <see cref="ImportOptions.SkipInvalid"/> the refused rows (1,000 in detail) too.</summary>
    public required IReadOnlyList<FileError> Findings { get; init; }

    /// <summary>How often each rule was broken, all findings counted.</summary>
    public required IReadOnlyDictionary<string, int> FindingsByRule { get; init; }

    /// <summary>Names that no file declares, each once, as actor lines ready to paste.</summary>
    public required IReadOnlyList<string> Undeclared { get; init; }
}

/// <summary>Statement files are not right; all errors of the run together, nothing written.</summary>
public sealed class InvalidInputException : ActorGraphException
{
    internal InvalidInputException(ImportReport report, string message)
        : base(ErrorKind.InvalidInput, message) => Report = report;

    /// <summary>What was found, and where.</summary>
    public ImportReport Report { get; }
}

/// <summary>How far an import has come.</summary>
/// <param name="Step">What it is doing: reading, loading, deriving.</param>
/// <param name="Done">Bytes or ties done.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct ImportProgress(string Step, long Done, long Total);
