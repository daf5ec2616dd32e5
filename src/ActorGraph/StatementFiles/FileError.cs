namespace ActorGraph;

/// <summary>Whether a finding stops an import.</summary>
public enum Severity
{
    /// <summary>It does.</summary>
    Error,

    /// <summary>It does not, but somebody should look.</summary>
    Warning,
}

/// <summary>Something that is not right in a statement file, and where.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">From 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">In characters, from 1; 0 when the line as a whole is meant.</param>
/// <param name="Rule">The rule's name, one of a fixed set: <c>unknown-field</c>, <c>bad-date</c>, ….</param>
/// <param name="Value">What stands there; null when something is missing.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is close.</param>
public sealed record FileError(string File, int Line, int Column, string Rule, string? Value, string Message, string? Suggestion)
{
    /// <summary>Whether it stops an import.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Whether it concerns one row that could be left out; otherwise nothing after it could be read.</summary>
    internal bool IsRow { get; init; } = true;
}
