namespace ActorGraph;

/// <summary>A dataset as it is in the graph.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Statements">Statements it lists.</param>
/// <param name="Ties">Ties it has a statement for.</param>
/// <param name="Run">The import that read it last.</param>
/// <param name="Stale">Whether its file, what it refers to or the vocabulary is no longer what was imported.</param>
public sealed record DatasetStatus(string Name, int Statements, int Ties, long Run, bool Stale);
