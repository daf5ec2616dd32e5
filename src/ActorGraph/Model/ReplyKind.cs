namespace ActorGraph;

/// <summary>How a statement answers another one.</summary>
public enum ReplyKind
{
    /// <summary>It is no reply.</summary>
    None,

    /// <summary>It says the opposite of its target.</summary>
    Denies,

    /// <summary>It says the same as its target.</summary>
    Confirms,
}
