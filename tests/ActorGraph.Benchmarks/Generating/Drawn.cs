namespace ActorGraph.Benchmarks.Generating;

/// <summary>Who stands in which relation to whom; actors by number, the predicate by its place in the mix.</summary>
internal readonly record struct Triple(int Subject, byte Predicate, int Object);

/// <summary>A reference to an actor, by its id or by its alias.</summary>
internal readonly record struct Reference(int Actor, bool ByAlias);

/// <summary>One statement as it was drawn, before it is written.</summary>
internal readonly record struct DrawnStatement
{
    public required int Source { get; init; }
    public required Reference Subject { get; init; }
    public required byte Predicate { get; init; }
    public required Reference Object { get; init; }

    /// <summary>Null: the source's own voice.</summary>
    public required Reference? Speaker { get; init; }

    /// <summary>EDTF; null when undated.</summary>
    public required string? When { get; init; }

    /// <summary>Null: when its source was published.</summary>
    public required DateOnly? Said { get; init; }
    public required bool Negated { get; init; }

    /// <summary>Null when certain.</summary>
    public required string? Certainty { get; init; }

    /// <summary>The number of its label; null when nothing will reply to it.</summary>
    public required int? Label { get; init; }

    /// <summary>What it replies to; subject, predicate, object and date are then the target's.</summary>
    public required DrawnReply? Reply { get; init; }
    public required int? Paragraph { get; init; }
    public required string? Quote { get; init; }
}

/// <summary>The label, and the source, that a statement replies to.</summary>
internal readonly record struct DrawnReply(bool Denies, int Source, int Label);
