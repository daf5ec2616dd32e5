using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>A statement with a label, as a reply inherits it (rule 11).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Subject">Its subject as declared.</param>
/// <param name="Predicate">Its predicate.</param>
/// <param name="Object">Its object as declared.</param>
/// <param name="When">What time it is about.</param>
/// <param name="As">In what office or role.</param>
/// <param name="Amount">How much, as written.</param>
/// <param name="Negated">Whether it says that it is not so; a denial says the contrary.</param>
/// <param name="Former">Whether it says that it is over.</param>
/// <param name="IsDropped">Whether no dataset says it any longer.</param>
internal sealed record ReplyTarget(
    StatementId Id, ActorState Subject, PredicateState Predicate, ActorState Object, When When, string? As, string? Amount, bool Negated, bool Former,
    bool IsDropped);
