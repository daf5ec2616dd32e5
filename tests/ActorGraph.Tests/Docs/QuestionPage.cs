using System.Text.RegularExpressions;

namespace ActorGraph.Tests.Docs;

/// <summary>docs/questions.md: its sections with what they import, ask and show.</summary>
internal static partial class QuestionPage
{
    /// <summary>The statement file that all examples are imported beside.</summary>
    public const string Cast = "cast.yaml";

    public static string Text { get; } = Repository.Read("docs/questions.md").ReplaceLineEndings("\n");

    /// <summary>Each section with the steps of its example; sections without one are left out.</summary>
    public static IReadOnlyList<(string Section, IReadOnlyList<PageStep> Steps)> Sections { get; } =
    [
        .. from section in Section().Matches(Text)
           let steps = Step().Matches(section.Value).Select(static step => PageStep.Of(step)).ToList()
           where steps.Count > 0
           select (section.Groups["title"].Value, (IReadOnlyList<PageStep>)steps),
    ];

    /// <summary>The text of a statement file that stands outside the sections.</summary>
    public static string File(string name) => Step().Matches(Text).Single(step => step.Groups["file"].Value == name).Groups["yaml"].Value;

    [GeneratedRegex("^## (?<title>.*)\n(?:(?!## ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(
        "^```yaml (?<file>\\S+)\n(?<yaml>(?:(?!```).*\n)*)```|^```console\nactorgraph (?<command>.*)\n```\n\n(?<table>(?:\\|.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Step();
}

/// <summary>A statement file to import, or a command with the table that its answer gives.</summary>
internal sealed record PageStep(string? File, string Yaml, string Command, IReadOnlyList<string> Table)
{
    public static PageStep Of(Match step) => new(
        step.Groups["file"] is { Success: true } file ? file.Value : null,
        step.Groups["yaml"].Value,
        step.Groups["command"].Value,
        step.Groups["table"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The keys above the columns.</summary>
    public IReadOnlyList<string> Keys => Cells(Table[0]);

    /// <summary>The rows below, without the rule between.</summary>
    public IEnumerable<string> Rows => Table.Skip(2);

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(static cell => cell.Trim())];
}
