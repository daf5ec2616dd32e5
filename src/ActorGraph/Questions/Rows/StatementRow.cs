namespace ActorGraph;

/// <summary>One statement with all that was said about it.</summary>
public record StatementRow
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Who does or is it.</summary>
    public required ActorRef Subject { get; init; }

    /// <summary>The relation's word.</summary>
    public required string Predicate { get; init; }

    /// <summary>To whom.</summary>
    public required ActorRef Object { get; init; }

    /// <summary>For or against.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whose statement it is.</summary>
    public required ActorRef Voice { get; init; }

    /// <summary>Whom the source quotes; null when it speaks for itself.</summary>
    public required ActorRef? Speaker { get; init; }

    /// <summary>Where it was said.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>What time it is about, in EDTF.</summary>
    public required string? When { get; init; }

    /// <summary>When it was first said.</summary>
    public required string? Said { get; init; }

    /// <summary>How sure its voice is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether it says that the relation is not so.</summary>
    public required bool Negated { get; init; }

    /// <summary>Whether it says that the relation is over.</summary>
    public required bool Former { get; init; }

    /// <summary>In what office or role.</summary>
    public required string? As { get; init; }

    /// <summary>How much, as written.</summary>
    public required string? Amount { get; init; }

    /// <summary>Where in the source, as every dataset puts it.</summary>
    public required IReadOnlyList<string> At { get; init; }

    /// <summary>The words it rests on.</summary>
    public required string? Quote { get; init; }

    /// <summary>A remark of who wrote the dataset.</summary>
    public required string? Note { get; init; }

    /// <summary>What keeps a true repeat apart.</summary>
    public required string? Key { get; init; }

    /// <summary>The name replies use for it.</summary>
    public required string? Label { get; init; }

    /// <summary>What it replies to; null when to nothing.</summary>
    public required ReplyRef? Reply { get; init; }

    /// <summary>What replies to it.</summary>
    public required IReadOnlyList<ReplyFrom> Replies { get; init; }

    /// <summary>The datasets that list it.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>Whether it counts for or against its tie.</summary>
    public required bool Counted { get; init; }

    /// <summary>The day it was dropped; null while a dataset says it.</summary>
    public required DateOnly? Dropped { get; init; }

    /// <summary>Why it is not counted; null when it is.</summary>
    public required Uncounted? Why { get; init; }
}
