using System.Text.RegularExpressions;

namespace ActorGraph.Tests.StatementFiles;

/// <summary>The example files of docs/statement-files.md: fenced blocks of yaml, jsonl and csv, each with its file's name.</summary>
internal static partial class DocumentedExamples
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        .. Fence().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "statement-files.md")))
            .Select(match => (match.Groups["name"].Value, match.Groups["text"].Value)),
    ];

    public static string TextOf(string name) => All.Single(example => example.Name == name).Text;

    [GeneratedRegex(@"^```(?:yaml|jsonl|csv) (?<name>\S+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
