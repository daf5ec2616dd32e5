namespace ActorGraph;

/// <summary>A reply's kind and its targets.</summary>
/// <param name="Kind">denies or confirms.</param>
/// <param name="Ids">The statements it answers.</param>
public sealed record ReplyRef(ReplyKind Kind, IReadOnlyList<string> Ids);
