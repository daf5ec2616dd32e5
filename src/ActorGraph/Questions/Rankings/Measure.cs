namespace ActorGraph;

/// <summary>What actors are ranked by.</summary>
public enum Measure
{
    /// <summary>How many actors back it.</summary>
    Backed,

    /// <summary>How many actors oppose it.</summary>
    Opposed,

    /// <summary>How many actors it backs or opposes.</summary>
    Active,

    /// <summary>How often it stands between others: its betweenness.</summary>
    Brokers,
}
