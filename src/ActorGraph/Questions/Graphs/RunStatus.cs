namespace ActorGraph;

/// <summary>One import.</summary>
/// <param name="Run">Its number.</param>
/// <param name="Trigger">command, or the feed's name.</param>
/// <param name="Started">When it began, in UTC.</param>
/// <param name="Finished">When it ended; null when it never said so.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Counts">What it did to statements.</param>
public sealed record RunStatus(long Run, string Trigger, string Started, string? Finished, ImportOutcome Outcome, ImportCounts Counts);
