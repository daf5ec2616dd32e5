namespace ActorGraph.Questions;

/// <summary>A sentence read as a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Positionals">What it is put with.</param>
/// <param name="Speaker">The voice it is narrowed to; null when to none.</param>
internal sealed record Reading(QuestionDeclaration Question, IReadOnlyList<string> Positionals, string? Speaker)
{
    /// <summary>The same as a command to copy, without the program's name.</summary>
    public string Command { get; } = string.Join(
        ' ', [Question.Name, .. Positionals.Select(Quoted), .. Speaker is null ? (IEnumerable<string>)[] : ["--speaker", Quoted(Speaker)]]);

    /// <summary>What the question is put with.</summary>
    /// <param name="limit">At most this many rows.</param>
    public QuestionValues Values(int? limit) =>
        new(Positionals, Filters.None with { Limit = limit, Speaker = Speaker is null ? [] : [Speaker] });

    private static string Quoted(string text) =>
        text.All(static character => char.IsLetterOrDigit(character) || character is '.' or '_' or ':' or '-')
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
