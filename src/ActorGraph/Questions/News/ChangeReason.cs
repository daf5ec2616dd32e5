namespace ActorGraph;

/// <summary>Why a tie changed.</summary>
public enum ChangeReason
{
    /// <summary>Something new is said.</summary>
    Said,

    /// <summary>No dataset says something any longer.</summary>
    Dropped,

    /// <summary>What a source says of two actors was put in other words.</summary>
    Recoded,

    /// <summary>Two actors were joined, or taken apart.</summary>
    Joined,

    /// <summary>A predicate means something else.</summary>
    Vocabulary,

    /// <summary>A source has another publisher, origin or date.</summary>
    Source,

    /// <summary>Time went by.</summary>
    Time,
}
