namespace ActorGraph.Cli.Shell;

/// <summary>What an unfinished word may become.</summary>
/// <param name="Start">Where the word begins.</param>
/// <param name="Choices">What it may become.</param>
internal sealed record Completion(int Start, IReadOnlyList<string> Choices)
{
    /// <summary>Whether a choice of several words stands in quotes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>What is certain: the only choice, with a blank behind it, or what all choices begin with; null when there is none.</summary>
    public string? Certain => Choices switch
    {
        [] => null,
        [var only] => (HasBlank(only) ? $"\"{only}\"" : only) + " ",
        [var first, ..] => first[..Choices.Min(choice => Shared(first, choice))] is { Length: > 0 } shared ? (HasBlank(shared) ? "\"" : string.Empty) + shared : null,
    };

    private bool HasBlank(string text) => IsQuoted && text.Contains(' ', StringComparison.Ordinal);

    private static int Shared(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && char.ToLowerInvariant(one[length]) == char.ToLowerInvariant(other[length]))
        {
            length++;
        }

        return length;
    }
}
