using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>A tie that will be a row if it is among the first.</summary>
/// <param name="Subject">Key of the subject.</param>
/// <param name="Predicate">Key of the predicate.</param>
/// <param name="Object">Key of the object.</param>
/// <param name="Counts">What orders it; the rest may be missing.</param>
internal readonly record struct CountedTie(long Subject, long Predicate, long Object, TieCounts Counts)
{
    public static CountedTie Of(in Tie tie) => new(tie.Subject, tie.Predicate, tie.Object, tie.Counts);

    /// <summary>Whether it is the tie of a slice.</summary>
    public bool Is(in Tie tie) => (Subject, Predicate, Object) == (tie.Subject, tie.Predicate, tie.Object);
}
