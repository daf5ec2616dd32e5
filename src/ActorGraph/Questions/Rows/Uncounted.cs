namespace ActorGraph;

/// <summary>Why a statement is not counted.</summary>
public enum Uncounted
{
    /// <summary>The same voice said the contrary later.</summary>
    Replaced,

    /// <summary>A merely possible negation changes nothing.</summary>
    Possible,

    /// <summary>An end, or the voice of a negation, is unnamed.</summary>
    Unnamed,

    /// <summary>Both ends are one actor.</summary>
    Joined,

    /// <summary>What it says was over on the day asked about.</summary>
    Ended,

    /// <summary>No dataset says it any longer.</summary>
    Dropped,
}
