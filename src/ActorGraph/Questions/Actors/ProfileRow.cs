namespace ActorGraph;

/// <summary>All that is known of an actor, in short.</summary>
public sealed record ProfileRow
{
    /// <summary>The actor.</summary>
    public required ActorRef Actor { get; init; }

    /// <summary>What else it is called.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What other registers call it: <c>scheme:value</c>.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>A remark of who declared it.</summary>
    public required string? Note { get; init; }

    /// <summary>The actors that were joined to it.</summary>
    public required IReadOnlyList<ActorRef> Joined { get; init; }

    /// <summary>What it belongs to and who belongs to it, ended ties too.</summary>
    public required IReadOnlyList<AffiliationRow> Affiliations { get; init; }

    /// <summary>How many actors it backs.</summary>
    public required int Backs { get; init; }

    /// <summary>How many actors back it.</summary>
    public required int Backed { get; init; }

    /// <summary>How many actors it opposes.</summary>
    public required int Opposes { get; init; }

    /// <summary>How many actors oppose it.</summary>
    public required int Opposed { get; init; }

    /// <summary>Statements with it as an end.</summary>
    public required int Statements { get; init; }

    /// <summary>Statements with it as voice.</summary>
    public required int Claims { get; init; }

    /// <summary>Earliest day a statement is about it.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>Latest day a statement is about it.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The datasets that declare it.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }
}
