using System.Globalization;
using ActorGraph.Cli.Tables;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Imports;

/// <summary>What an import changed, in statements and in ties, and why.</summary>
internal static class ChangeSummary
{
    private const int MostNamed = 4;

    public static void Write(ImportReport report, bool isDryRun, Screen screen)
    {
        screen.Line([new(Headline(report, isDryRun), Ink.Strong)]);
        var sheet = new Sheet(
            new(string.Empty), new("Added", IsFigure: true), new("Changed", IsFigure: true), new("Gone", IsFigure: true),
            new("Unchanged", IsFigure: true));
        var counts = report.Counts;
        sheet.Add(
            Sheet.Cell("Statements"), Figure(counts.Added), Figure(counts.Changed), Figure(counts.Dropped), Figure(counts.Unchanged));
        sheet.Add(Sheet.Cell("Ties"), Figure(report.Ties.Added), Figure(report.Ties.Changed), Figure(report.Ties.Removed), Sheet.Cell(null));
        sheet.Draw(screen);
        foreach (var line in Remarks(report))
        {
            screen.Line([new(line, Ink.Faint)]);
        }
    }

    private static string Headline(ImportReport report, bool isDryRun)
    {
        var datasets = report.Datasets.Count is > 0 and <= MostNamed
            ? string.Join(", ", report.Datasets.Select(static dataset => dataset.Name))
            : Words.Count(report.Datasets.Count, "dataset");
        return (report.Outcome, isDryRun) switch
        {
            (_, true) => $"What would change in {datasets}; nothing was written",
            (ImportOutcome.Unchanged, _) => $"Nothing has changed in {datasets}",
            _ => $"Run {report.Run?.ToString(CultureInfo.InvariantCulture)}: {datasets}",
        };
    }

    private static IEnumerable<string> Remarks(ImportReport report)
    {
        var reasons = report.Ties.Because.Where(static reason => reason.Value > 0).OrderByDescending(static reason => reason.Value).ToList();
        if (reasons.Count > 0)
        {
            yield return "Ties changed or went because of: " + string.Join(", ", reasons.Select(static reason => $"{reason.Key} ({Words.Number(reason.Value)})"));
        }

        if (report.Counts.Refused > 0)
        {
            yield return $"Left out as invalid: {Words.Count(report.Counts.Refused, "statement")}";
        }

        if (report.Counts.Repeats > 0)
        {
            yield return $"Listed more than once in one dataset: {Words.Count(report.Counts.Repeats, "statement")}";
        }

        if (report.Counts.Joined > 0)
        {
            yield return $"Both ends are one actor, so no tie: {Words.Count(report.Counts.Joined, "statement")}";
        }
    }

    private static Spectre.Console.Paragraph Figure(int number) => new(Words.Number(number), number == 0 ? Ink.Faint : Ink.Plain);
}
