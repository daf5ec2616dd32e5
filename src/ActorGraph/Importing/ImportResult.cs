namespace ActorGraph.Importing;

/// <summary>Puts reports together.</summary>
internal static class ImportResult
{
    public static readonly ImportCounts NoCounts = new(0, 0, 0, 0, 0, 0, 0);

    private static readonly TieChanges NoTies = new(0, 0, 0, new Dictionary<string, int>());

    public static ImportReport Refused(Findings findings, IReadOnlyList<ImportedDataset> datasets, ImportCounts? counts) => new()
    {
        Outcome = ImportOutcome.Refused,
        Run = null,
        Counts = counts ?? NoCounts,
        Ties = NoTies,
        Datasets = datasets,
        Findings = findings.InFileOrder(),
        FindingsByRule = findings.ByRule(),
        Undeclared = findings.Undeclared(),
    };

    public static ImportReport Checked(ImportState state, bool refused) => Refused(state.Findings, Datasets(state), Counts(state)) with
    {
        Outcome = refused ? ImportOutcome.Refused : ImportOutcome.Done,
    };

    public static ImportReport Done(ImportState state, long run, ImportCounts counts, TieChanges ties) => Refused(state.Findings, Datasets(state), counts) with
    {
        Outcome = ImportOutcome.Done,
        Run = run,
        Ties = ties,
    };

    public static ImportReport Unchanged(ImportState state, long run) => Refused(state.Findings, Datasets(state), NoCounts with
    {
        Unchanged = state.Datasets.Sum(static d => d.Stored?.Statements ?? 0),
    }) with
    {
        Outcome = ImportOutcome.Unchanged,
        Run = run,
    };

    private static ImportCounts Counts(ImportState state) => NoCounts with { Refused = state.Datasets.Sum(static d => d.RefusedRows) };

    private static List<ImportedDataset> Datasets(ImportState state) => state.Datasets.ConvertAll(static d => new ImportedDataset(
        d.Name, d.File?.Display, d.IsUnchanged, d.IsUnchanged ? d.Stored?.Statements ?? 0 : d.Statements));
}

/// <summary>Whether what was found refuses an import.</summary>
internal static class Refusals
{
    public static bool Of(ImportState state, ImportOptions options)
    {
        var findings = state.Findings;
        if (findings.Errors == 0)
        {
            return false;
        }

        if (!options.SkipInvalid || findings.WholeFileErrors > 0)
        {
            return true;
        }

        var refused = state.Datasets.Sum(static d => d.RefusedRows);
        var rows = state.Datasets.Sum(static d => Math.Max(d.Rows, d.RefusedRows));
        if (refused <= options.MaxInvalid * rows)
        {
            return false;
        }

        findings.Error(
            state.Datasets[0].Display, default, StatementFiles.Rules.TooManyInvalid, refused.ToString(System.Globalization.CultureInfo.InvariantCulture),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{refused} of {rows} statement rows are invalid, more than --max-invalid {options.MaxInvalid:P1} allows; nothing was written."),
            isRow: false);
        return true;
    }
}
