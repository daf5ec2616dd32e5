using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>A command that can show how it is used.</summary>
internal sealed class ConsoleCommand(string name, string description, string group) : Command(name, description)
{
    /// <summary>The heading it stands under in the list of commands.</summary>
    public string Group { get; } = group;

    /// <summary>What comes after the program's name.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Words its table uses, with what they mean.</summary>
    public IReadOnlyList<(string Word, string Meaning)> Legend { get; init; } = [];
}
