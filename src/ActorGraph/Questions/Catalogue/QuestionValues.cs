namespace ActorGraph.Questions;

/// <summary>What was given to put a question with.</summary>
/// <param name="Positionals">In the order of the declaration; optional ones may be missing at the end.</param>
/// <param name="Filters">The shared filters.</param>
internal sealed record QuestionValues(IReadOnlyList<string> Positionals, Filters Filters)
{
    /// <summary>A required positional.</summary>
    public string this[int index] => Positionals[index];

    /// <summary>An optional positional.</summary>
    public string? At(int index) => index < Positionals.Count ? Positionals[index] : null;
}
