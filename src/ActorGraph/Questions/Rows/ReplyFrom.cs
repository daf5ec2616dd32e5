namespace ActorGraph;

/// <summary>A reply to a statement.</summary>
/// <param name="Id">The replying statement.</param>
/// <param name="Kind">denies or confirms.</param>
/// <param name="Voice">Whose reply it is.</param>
public sealed record ReplyFrom(string Id, ReplyKind Kind, ActorRef Voice);
