using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>How results are shown: for people or for programs.</summary>
internal static class OutputFormat
{
    public const string Table = "table";
    public const string Json = "json";

    /// <summary>What the outcome of every command can be shown as.</summary>
    public static readonly IReadOnlyList<string> OfOutcomes = [Table, Json];

    /// <summary>The option; a table when it is not given.</summary>
    /// <param name="words">What it takes.</param>
    /// <param name="refusal">Why a word is refused that other commands take; null when it is not such a word.</param>
    public static Option<string> Option(IReadOnlyList<string> words, Func<string, string?>? refusal = null)
    {
        var format = new Option<string>("--format")
        {
            Description = $"How to show the outcome: {Listed(words)}",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Table,
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (!words.Contains(word))
                {
                    result.AddError($"{refusal?.Invoke(word)}{Takes(words, word)}");
                }

                return word;
            },
        };
        return format.Completing([.. words]);
    }

    /// <summary>What can be said instead of a word that cannot.</summary>
    public static string Takes(IReadOnlyList<string> words, string word) => $"--format takes {Listed(words)}, not \"{word}\".";

    private static string Listed(IReadOnlyList<string> words) => $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
