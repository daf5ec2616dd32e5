namespace ActorGraph.Tests.Contract;

/// <summary>Whose voice something is (rule 8): an actor's, or that of a source which stands for itself.</summary>
internal sealed record NaiveVoice(string Id, bool IsSource);

/// <summary>One dataset's entry for a statement (rule 18).</summary>
internal sealed record NaiveListing(string Dataset, int Place, NaiveDate? Said, string? At, string? Quote, string? Note, string? Label);

/// <summary>A statement as declared, its references resolved to declared ids (rule 23); what it inherits as a reply is filled in (rule 11).</summary>
internal sealed record NaiveMeaning
{
    public required string Source { get; init; }

    public required string Subject { get; init; }

    public required Predicate Predicate { get; init; }

    public required string Object { get; init; }

    /// <summary>Null: the source's own voice.</summary>
    public required string? Speaker { get; init; }

    public required NaiveWhen? When { get; init; }

    public required bool Negated { get; init; }

    public required Certainty Certainty { get; init; }

    public required bool Former { get; init; }

    public required ReplyKind Reply { get; init; }

    public required string? As { get; init; }

    public required string? Amount { get; init; }

    public required string? Key { get; init; }
}

/// <summary>A live statement with all that rules derive for it.</summary>
internal sealed record NaiveStatement
{
    public const string Unnamed = "unnamed";

    /// <summary>Rule 17.</summary>
    public required string Id { get; init; }

    public required NaiveMeaning Meaning { get; init; }

    /// <summary>Chain end of the subject (rule 22); of a symmetric tie the end that sorts first (rule 14).</summary>
    public required string Subject { get; init; }

    public required string Object { get; init; }

    /// <summary>Null: unnamed.</summary>
    public required NaiveVoice? Voice { get; init; }

    /// <summary>Id of the source named as origin in the end, else of its own source (rule 8).</summary>
    public required string Document { get; init; }

    /// <summary>By dataset's name, then place.</summary>
    public required IReadOnlyList<NaiveListing> Listings { get; init; }

    /// <summary>The ids of what it replies to.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    public Predicate Predicate => Meaning.Predicate;

    public bool IsState => Predicate.Nature == Nature.State;

    public NaiveWhen? When => Meaning.When;

    /// <summary>The earliest date of its listings (rule 18).</summary>
    public NaiveDate? Said => Listings.Select(listing => listing.Said).Where(said => said is not null).Min();

    public bool HasUnnamedEnd => Subject == Unnamed || Object == Unnamed;

    public bool IsJoined => Subject == Object;

    /// <summary>Rules 8 and 22.</summary>
    public bool MakesTie => !HasUnnamedEnd && !IsJoined;
}
