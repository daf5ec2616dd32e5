namespace ActorGraph;

/// <summary>What became of a tie.</summary>
public enum TieNews
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its status or what stands behind it is another.</summary>
    Changed,
}
