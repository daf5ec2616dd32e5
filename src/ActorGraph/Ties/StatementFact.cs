using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>What of a live statement decides its tie: one entry of the store's covering indexes.</summary>
/// <param name="Key">The store's key of the statement.</param>
/// <param name="Subject">Key of the subject's chain end; of a symmetric tie, the end stored first.</param>
/// <param name="Predicate">Key of the predicate.</param>
/// <param name="Object">Key of the object's chain end.</param>
/// <param name="Code">Its <see cref="StanceCode"/>.</param>
/// <param name="Flags">Certainty, negated, former, spoken, shape of the time.</param>
/// <param name="Begin">First day of what it is about, as in <see cref="When"/>.</param>
/// <param name="End">Last day of what it is about, as in <see cref="When"/>.</param>
/// <param name="Said">When it was first said; <see cref="Ties.Said.Unknown"/> when nobody knows.</param>
/// <param name="Voice">Key of the actor whose voice it is; minus the key of a source that stands for itself; 0 when unnamed.</param>
/// <param name="Source">Key of the source it is listed from.</param>
internal readonly record struct StatementFact(
    long Key, long Subject, long Predicate, long Object, int Code, StatementFlags Flags, int Begin, int End, Said Said, long Voice, long Source)
{
    /// <summary>The actor key that stands for <c>unnamed</c>.</summary>
    public const long Unnamed = 0;

    public When When => Flags.When(Begin, End);

    /// <summary>The end that is not this actor.</summary>
    public long OtherEnd(long actor) => Subject == actor ? Object : Subject;
}
