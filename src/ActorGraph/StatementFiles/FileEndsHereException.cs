namespace ActorGraph.StatementFiles;

/// <summary>Something after which the rest of a file cannot be read; ends its reader and is reported, never thrown at a caller.</summary>
internal sealed class FileEndsHereException(Place place, string rule, string message, string? value = null) : Exception(message)
{
    public Place Place { get; } = place;

    public string Rule { get; } = rule;

    public string? Value { get; } = value;
}
