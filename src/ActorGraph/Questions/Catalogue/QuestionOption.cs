namespace ActorGraph.Questions;

/// <summary>An option that one question takes beside the shared filters.</summary>
/// <param name="Name">Its key in the answer's parameters: paths.</param>
/// <param name="Help">What it does.</param>
internal sealed record QuestionOption(string Name, string Help)
{
    /// <summary>What stands for its value in help: N; null when it takes none.</summary>
    public string? Value { get; init; }

    /// <summary>The words it takes; empty when it takes something else.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether its value is a number from 1.</summary>
    public bool IsCount { get; init; }
}
