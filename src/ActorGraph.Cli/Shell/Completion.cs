namespace ActorGraph.Cli.Shell;

/// <summary>What an unfinished word may become.</summary>
/// <param name="Start">Where the word begins.</param>
/// <param name="Choices">What it may become, as it is to be written.</param>
internal sealed record Completion(int Start, IReadOnlyList<string> Choices)
{
    /// <summary>What is certain: the only choice, with a blank behind it, or what all choices begin with; null when there is none.</summary>
    public string? Certain => Choices switch
    {
        [] => null,
        [var only] => only + " ",
        [var first, ..] => first[..Choices.Min(choice => Shared(first, choice))] is { Length: > 0 } shared ? shared : null,
    };

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
