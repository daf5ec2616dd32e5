namespace ActorGraph;

/// <summary>Which affiliations carry an actor's ties to whom it is affiliated with.</summary>
public enum RollUp
{
    /// <summary>Only of those that act for it: who leads it, serves in it, is a part of it or governs it.</summary>
    ActsFor,

    /// <summary>Of its members too.</summary>
    Members,
}
