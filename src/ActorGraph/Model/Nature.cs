namespace ActorGraph;

/// <summary>Whether a predicate names something that holds for a time or something that happens.</summary>
public enum Nature
{
    /// <summary>Happened once and never ends.</summary>
    Event,

    /// <summary>Holds from a beginning to an end.</summary>
    State,
}
