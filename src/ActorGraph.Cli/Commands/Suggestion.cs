using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace ActorGraph.Cli.Commands;

/// <summary>A command line that a shell wants completed: <c>[suggest:20] "who-backs Cuba --fo"</c>.</summary>
internal static class Suggestion
{
    private const string Directive = "[suggest";

    /// <summary>The words of the line to complete; null when none is.</summary>
    public static IReadOnlyList<string>? Words(IReadOnlyList<string> words) =>
        words is [var first, ..] && first.StartsWith(Directive, StringComparison.Ordinal)
            ? [.. words.Skip(1).SelectMany(CommandLineParser.SplitCommandLine)]
            : null;

    /// <summary>Whether completing is what was asked for: then nothing is wrong with an unfinished line.</summary>
    public static bool IsAsked(RootCommand root, ParseResult parsed) =>
        root.Directives.OfType<SuggestDirective>().Any(directive => parsed.GetResult(directive) is not null);
}
