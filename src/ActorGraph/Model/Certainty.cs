namespace ActorGraph;

/// <summary>How sure the one who says it is, after FactBank. Ordered: the surest is the smallest.</summary>
public enum Certainty
{
    /// <summary>Said outright; the value when nothing is given.</summary>
    Certain,

    /// <summary>Hedged as likely: reportedly, probably.</summary>
    Probable,

    /// <summary>Hedged as a possibility: allegedly, perhaps.</summary>
    Possible,
}
