using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Imports;

/// <summary>Shows what was found in statement files: the first fifty in file order, the rest counted by rule, then names to paste.</summary>
internal sealed class FindingList(Screen screen)
{
    private const int MostShown = 50;

    public void Write(ImportReport report)
    {
        // Errors before warnings where not all can be shown, then all in file order.
        var shown = report.Findings.Where(static finding => finding.Severity == Severity.Error)
            .Concat(report.Findings.Where(static finding => finding.Severity == Severity.Warning))
            .Take(MostShown)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var rest = new SortedDictionary<string, int>(report.FindingsByRule.ToDictionary(), StringComparer.Ordinal);
        string? file = null;
        foreach (var finding in report.Findings.Where(shown.Contains))
        {
            if (finding.File != file)
            {
                file = finding.File;
                screen.Line([new(file, Ink.Strong)]);
            }

            Write(finding);
            rest[finding.Rule] = rest.GetValueOrDefault(finding.Rule) - 1;
        }

        WriteRest(rest);
        WriteUndeclared(report.Undeclared);
    }

    private void Write(FileError finding)
    {
        var pieces = new List<Piece> { new(Place(finding).PadLeft(7) + "  ", Ink.Faint) };
        if (finding.Severity == Severity.Warning)
        {
            pieces.Add(new("warning: ", Ink.Watch));
        }

        pieces.Add(new(finding.Message, Ink.Plain));
        if (finding.Suggestion is { } suggestion)
        {
            pieces.Add(new($"{(finding.Message.EndsWith('.') ? string.Empty : ".")} Did you mean {suggestion}?", Ink.Good));
        }

        pieces.Add(new($"  [{finding.Rule}]", Ink.Faint));
        screen.Line(pieces);
    }

    private void WriteRest(SortedDictionary<string, int> rest)
    {
        var counted = rest.Where(static rule => rule.Value > 0).ToList();
        if (counted.Count > 0)
        {
            var byRule = string.Join(", ", counted.Select(static rule => $"{Number(rule.Value)} {rule.Key}"));
            screen.Line([new($"… and {Number(counted.Sum(static rule => rule.Value))} more: ", Ink.Strong), new(byRule, Ink.Plain)]);
        }
    }

    private void WriteUndeclared(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line([new("Declared nowhere. Correct the name, or paste its line under actors: and give it its kind:", Ink.Strong)]);
        foreach (var line in lines)
        {
            screen.Line("  " + line);
        }
    }

    private static string Place(FileError finding) => (finding.Line, finding.Column) switch
    {
        (0, _) => string.Empty,
        (var line, 0) => Number(line),
        var (line, column) => $"{Number(line)}:{Number(column)}",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
