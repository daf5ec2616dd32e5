namespace ActorGraph.Cli.Json;

/// <summary>What is wrong in a file, as programs read it.</summary>
internal sealed record Finding(string File, int Line, int Column, string Rule, string? Value, string Message, string? Suggestion)
{
    public static Finding Of(FileError error) =>
        new(error.File, error.Line, error.Column, error.Rule, error.Value, error.Message, error.Suggestion);

    /// <summary>The errors of a report; warnings stop nothing.</summary>
    public static List<Finding> Errors(ImportReport report) =>
        [.. report.Findings.Where(static finding => finding.Severity == Severity.Error).Select(Of)];

    /// <summary>The warnings of a report.</summary>
    public static List<Finding> Warnings(ImportReport report) =>
        [.. report.Findings.Where(static finding => finding.Severity == Severity.Warning).Select(Of)];
}
