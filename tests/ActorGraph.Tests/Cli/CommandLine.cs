using System.Text.RegularExpressions;

namespace ActorGraph.Tests.Cli;

/// <summary>Takes a command line apart as a shell does.</summary>
internal static partial class CommandLine
{
    /// <summary>Its words; quotes keep several together.</summary>
    public static IReadOnlyList<string> Words(string line) => [.. Word().Matches(line).Select(static word => word.Value.Trim('"'))];

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
