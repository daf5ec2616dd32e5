namespace ActorGraph;

/// <summary>What the statements behind a tie amount to.</summary>
public enum TieStatus
{
    /// <summary>Affirmed, and nobody contradicts it.</summary>
    Stated,

    /// <summary>Affirmed by one voice and negated by another about overlapping times.</summary>
    Disputed,

    /// <summary>A state that was affirmed and is over.</summary>
    Ended,

    /// <summary>Only negated.</summary>
    Denied,
}
