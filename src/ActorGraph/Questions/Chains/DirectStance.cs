namespace ActorGraph;

/// <summary>How one actor stands to another by the ties from the one to the other.</summary>
public enum DirectStance
{
    /// <summary>It backs it.</summary>
    Backs,

    /// <summary>It opposes it.</summary>
    Opposes,

    /// <summary>It does both.</summary>
    Mixed,
}
