using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>One statement of a file with every reference resolved: ready to be stored.</summary>
internal struct ResolvedStatement
{
    public StatementId Id;
    public ActorState Subject;
    public PredicateState Predicate;
    public ActorState Object;
    public ActorState? Speaker;
    public SourceState Source;
    public When When;
    public StatementFlags Flags;
    public ReplyKind Reply;
    public string? As;
    public string? Amount;
    public string? Key;

    /// <summary>The statements it replies to; null when to none.</summary>
    public List<StatementId>? Targets;

    // The listing.
    public Said Said;
    public string? At;
    public string? Quote;
    public string? Note;
    public string? Label;
    public int Line;
}

/// <summary>Statements on their way from the reader to the loader.</summary>
internal sealed class StatementBatch
{
    public const int Size = 2048;

    private readonly ResolvedStatement[] statements = new ResolvedStatement[Size];

    public int Count { get; private set; }

    public bool IsFull => Count == Size;

    public Span<ResolvedStatement> Statements => statements.AsSpan(0, Count);

    public ref ResolvedStatement Add() => ref statements[Count++];

    public void Clear()
    {
        Array.Clear(statements, 0, Count);
        Count = 0;
    }
}
