namespace ActorGraph;

/// <summary>What a question brought: its rows, how it was understood, and what should be known about it.</summary>
/// <param name="Question">The question's name, as on the command line.</param>
/// <param name="Parameters">Every parameter by its option's name; a text, a number, a boolean, a list of texts, or null when absent.</param>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Total">How many rows there were before <c>limit</c>.</param>
/// <param name="Notes">How names were read, what was left out and why there is nothing.</param>
/// <typeparam name="TRow">The question's row.</typeparam>
public sealed record Answer<TRow>(
    string Question, IReadOnlyList<KeyValuePair<string, object?>> Parameters, IReadOnlyList<TRow> Rows, int Total, IReadOnlyList<string> Notes)
{
    /// <summary>The id and name of the actor it is about; null when it is about none.</summary>
    internal (string Id, string Name)? Asked { get; init; }
}
