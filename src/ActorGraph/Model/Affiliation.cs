namespace ActorGraph;

/// <summary>Whether a predicate makes its subject part of its object.</summary>
public enum Affiliation
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The subject is a member, and does not act for the object.</summary>
    Member,

    /// <summary>The subject acts for the object: leads, serves in, is part of, governs.</summary>
    ActsFor,
}
