using System.CommandLine;
using System.CommandLine.Completions;
using ActorGraph.Cli.Commands;

namespace ActorGraph.Cli.Shell;

/// <summary>Completes what is typed in a shell: commands, options, their words, and actors by the beginnings of their names.</summary>
/// <param name="session">The session.</param>
/// <param name="namesAsync">What actors are called that begins with a text.</param>
internal sealed class Completer(Session session, Func<string, CancellationToken, Task<IReadOnlyList<string>>> namesAsync)
{
    private const int LongestName = 6;

    public async Task<Completion> CompleteAsync(string line, int cursor, CancellationToken cancellationToken)
    {
        var before = line[..cursor];
        var start = ShellWords.LastWord(before);
        var word = before[start..].Trim('"');
        var words = ShellWords.Of(before[..start]);
        var root = CommandTree.Build(session, words);
        switch (words)
        {
            case []:
            case ["help"]:
                var commands = root.Subcommands.Select(static command => command.Name).Where(static name => name != ShellCommand.Name);
                return Beginning(start, word, words is [] ? commands.Concat(ShellLoop.OwnCommands) : commands);
            case [var name, ..] when root.Subcommands.FirstOrDefault(command => command.Name == name) is { } command:
                return await OfCommandAsync(root, command, words, start, word, cancellationToken);
            default:
                return await OfPhraseAsync(before, cancellationToken);
        }
    }

    private async Task<Completion> OfCommandAsync(
        RootCommand root, Command command, IReadOnlyList<string> words, int start, string word, CancellationToken cancellationToken)
    {
        var options = command.Options.Concat(root.Options.Where(static option => option.Recursive)).ToList();
        if (word.StartsWith('-'))
        {
            return Beginning(start, word, options.Where(static option => !option.Hidden).Select(static option => option.Name).Order(StringComparer.Ordinal));
        }

        Symbol? place = options.Find(option => option.Name == words[^1] && option.Arity.MaximumNumberOfValues > 0 && option is not Option<bool>);
        place ??= command.Arguments.FirstOrDefault(static argument => argument is INamesActors);
        return place is INamesActors
            ? new(start, await namesAsync(word, cancellationToken)) { IsQuoted = true }
            : Beginning(start, word, place?.GetCompletions(CompletionContext.Empty).Select(static item => item.Label) ?? []);
    }

    /// <summary>In a phrase a name stands without quotes: the most words at the end that begin one are completed.</summary>
    private async Task<Completion> OfPhraseAsync(string before, CancellationToken cancellationToken)
    {
        var starts = Enumerable.Range(0, before.Length).Where(index => before[index] != ' ' && (index == 0 || before[index - 1] == ' ')).TakeLast(LongestName);
        foreach (var start in starts)
        {
            var names = await namesAsync(before[start..].Trim('"'), cancellationToken);
            if (names.Count > 0 && !before.EndsWith(' '))
            {
                return new(start, names);
            }
        }

        return new(before.Length, []);
    }

    private static Completion Beginning(int start, string word, IEnumerable<string> known) =>
        new(start, [.. known.Where(one => one.StartsWith(word, StringComparison.Ordinal))]);
}
