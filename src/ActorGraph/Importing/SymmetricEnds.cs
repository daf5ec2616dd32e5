namespace ActorGraph.Importing;

/// <summary>Which end of a symmetric relation is stored first (rule 14).</summary>
internal static class SymmetricEnds
{
    /// <summary>The ends as they are, or those of a symmetric predicate with the lesser id first (ordinal).</summary>
    public static (ActorState Subject, ActorState Object) InOrder(Predicate predicate, ActorState subject, ActorState named) =>
        predicate.Symmetric && string.CompareOrdinal(subject.Id, named.Id) > 0 ? (named, subject) : (subject, named);
}
