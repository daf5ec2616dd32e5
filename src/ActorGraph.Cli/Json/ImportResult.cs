namespace ActorGraph.Cli.Json;

/// <summary>What an import did, as programs read it.</summary>
internal sealed record ImportResult(
    long? Run, ImportOutcome Outcome, ImportCounts Counts, TieChanges Ties, IReadOnlyList<ImportedDataset> Datasets,
    IReadOnlyList<Finding> Refused, IReadOnlyList<Finding> Warnings)
{
    public static ImportResult Of(ImportReport report) =>
        new(report.Run, report.Outcome, report.Counts, report.Ties, report.Datasets, Finding.Errors(report), Finding.Warnings(report));
}
