namespace ActorGraph.Tests.Contract;

/// <summary>What a test wants a statement file to say; <see cref="DraftFiles"/> writes it, <see cref="NaiveGraph"/> understands it.</summary>
internal sealed record DatasetDraft(string Name)
{
    public StatementFileFormat Format { get; init; } = StatementFileFormat.JsonLines;

    public IReadOnlyList<ActorDraft> Actors { get; init; } = [];

    public IReadOnlyList<SourceDraft> Sources { get; init; } = [];

    public IReadOnlyList<Predicate> Predicates { get; init; } = [];

    public IReadOnlyList<StatementDraft> Statements { get; init; } = [];
}

internal sealed record ActorDraft(string Id)
{
    public string? Name { get; init; }

    public ActorKind Kind { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<string> Ids { get; init; } = [];

    public string? SameAs { get; init; }
}

internal sealed record SourceDraft(string Id)
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Origin { get; init; }

    public string? Published { get; init; }

    public char? Reliability { get; init; }
}

/// <summary>A statement, or with <see cref="Denies"/> or <see cref="Confirms"/> a reply, which has no triple of its own.</summary>
internal sealed record StatementDraft
{
    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string? Predicate { get; init; }

    public IReadOnlyList<string> Objects { get; init; } = [];

    public IReadOnlyList<string> Speakers { get; init; } = [];

    public string? Source { get; init; }

    public string? When { get; init; }

    public string? Said { get; init; }

    public Certainty? Certainty { get; init; }

    public bool Negated { get; init; }

    public bool Former { get; init; }

    public string? As { get; init; }

    public string? Amount { get; init; }

    public string? Key { get; init; }

    public string? Label { get; init; }

    public IReadOnlyList<string> Denies { get; init; } = [];

    public IReadOnlyList<string> Confirms { get; init; } = [];

    public string? Quote { get; init; }

    public string? At { get; init; }

    public string? Note { get; init; }
}
