namespace ActorGraph;

/// <summary>A feed that a worker reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Good">When it last went well.</param>
/// <param name="Error">What was last wrong.</param>
/// <param name="Due">When it is read next.</param>
/// <param name="Failing">Whether the last try failed.</param>
public sealed record FeedStatus(string Name, string? Good, string? Error, string? Due, bool Failing);
