namespace ActorGraph;

/// <summary>By what means a relation works.</summary>
public enum Means
{
    /// <summary>Armed force, arms, training of forces.</summary>
    Military,

    /// <summary>Police, guards, intelligence.</summary>
    Security,

    /// <summary>Money, trade, sanctions.</summary>
    Economic,

    /// <summary>Talks, recognition, embassies.</summary>
    Diplomatic,

    /// <summary>Offices, votes, endorsement, public words.</summary>
    Political,

    /// <summary>Courts, indictments, law.</summary>
    Legal,

    /// <summary>Family and acquaintance.</summary>
    Personal,
}
