using System.CommandLine;
using System.CommandLine.Parsing;
using FuzzySharp;

namespace ActorGraph.Cli.Commands;

/// <summary>Says in one sentence what is wrong with a command line and what to write instead.</summary>
internal static class WrongUsage
{
    private const int Close = 60;

    /// <summary>The sentence; null when nothing is wrong.</summary>
    public static string? Explain(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens is [var token, ..]
            ? Unmatched(token, command)
            : Explain(parsed.Errors[0], command);
    }

    private static string Explain(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value: {option.Name} {option.HelpName}. {SeeHelp(command)}",
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, IdentifierTokenCount: > 1, Option.Name: var name } =>
            $"{name} was given more than once: give it once. {SeeHelp(command)}",
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } => Missing(command),
        CommandResult { Command: RootCommand } => $"What should be done? {SeeHelp(command)}",
        CommandResult => Missing(command),
        _ => error.Message,
    };

    private static string Missing(Command command)
    {
        var usage = string.Join(' ', command.Arguments.Select(argument => argument.Name));
        var example = command is ConsoleCommand { Examples: [var first, ..] } ? $", for example: actorgraph {first}" : null;
        return $"{command.Name} needs {usage}{example}";
    }

    private static string Unmatched(string token, Command command)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var name = token.Split('=', 2)[0];
            var known = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(option => option.Name);
            return $"There is no option {name}{DidYouMean(name, known)} {SeeHelp(command)}";
        }

        return command is RootCommand
            ? $"There is no command \"{token}\"{DidYouMean(token, command.Subcommands.Select(sub => sub.Name))} {SeeHelp(command)}"
            : $"{command.Name} does not know what to do with \"{token}\": put a name of several words in quotes. {SeeHelp(command)}";
    }

    private static string DidYouMean(string given, IEnumerable<string> known)
    {
        var nearest = known.Select(name => (Name: name, Score: Fuzz.Ratio(given, name))).MaxBy(candidate => candidate.Score);
        return nearest.Score >= Close ? $"; did you mean {nearest.Name}?" : ".";
    }

    private static string SeeHelp(Command command) =>
        command is RootCommand ? "See actorgraph --help" : $"See actorgraph {command.Name} --help";
}
