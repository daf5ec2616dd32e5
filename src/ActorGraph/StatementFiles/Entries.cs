using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.StatementFiles;

/// <summary>A place in a file, from 1.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>An actor as one file declares it; references are not resolved.</summary>
internal sealed record ActorEntry
{
    public required string Id { get; init; }
    public string? Name { get; init; }
    public ActorKind Kind { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>External ids, <c>scheme:value</c>.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];
    public string? Note { get; init; }
    public string? SameAs { get; init; }
    public Place Place { get; init; }
    public Place SameAsPlace { get; init; }

    /// <summary>Whether the reader reported an error for it: its references are known, but it is never stored.</summary>
    public bool HasErrors { get; init; }
}

/// <summary>A source as one file declares it; publisher and origin are references.</summary>
internal sealed record SourceEntry
{
    public required string Id { get; init; }
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public string? Origin { get; init; }

    /// <summary>Its date; unknown when not given.</summary>
    public Said Published { get; init; }
    public IReadOnlyList<string> Urls { get; init; } = [];
    public string? File { get; init; }

    /// <summary>A to F; null when not rated.</summary>
    public char? Reliability { get; init; }
    public Place Place { get; init; }
    public Place PublisherPlace { get; init; }
    public Place OriginPlace { get; init; }

    /// <summary>Whether the reader reported an error for it: its references are known, but it is never stored.</summary>
    public bool HasErrors { get; init; }
}

/// <summary>A predicate as one file declares it.</summary>
internal sealed record PredicateEntry
{
    public required Predicate Predicate { get; init; }

    /// <summary>Whether it may take the place of the shipped one.</summary>
    public bool Override { get; init; }
    public Place Place { get; init; }

    /// <summary>Whether the reader reported an error for it: its references are known, but it is never stored.</summary>
    public bool HasErrors { get; init; }
}

/// <summary>The fields of a statement, for asking where one stands.</summary>
internal enum StatementField
{
    Subject, Predicate, Object, Speaker, Source, When, Said, Certainty, Negated, Former, As, Amount, Key, Label,
    Denies, Confirms, Reply, Quote, At, Note,
}

/// <summary>
/// One statement as a file gives it, references not resolved, values read. Lists stand for one statement each combination.
/// The reader reuses the instance: it is good only while it is being handed over.
/// </summary>
internal abstract class StatementEntry
{
    public List<string> Subjects { get; } = [];
    public string? Predicate { get; set; }
    public List<string> Objects { get; } = [];

    /// <summary>Empty: the source's own voice.</summary>
    public List<string> Speakers { get; } = [];
    public string? Source { get; set; }
    public When When { get; set; }
    public Said Said { get; set; }

    /// <summary>Null: not given.</summary>
    public Certainty? Certainty { get; set; }

    /// <summary>Null: not given.</summary>
    public bool? Negated { get; set; }
    public bool Former { get; set; }
    public string? As { get; set; }
    public string? Amount { get; set; }
    public string? Key { get; set; }
    public string? Label { get; set; }

    /// <summary>The labels it denies or confirms; only one of both lists has any.</summary>
    public List<string> Denies { get; } = [];
    public List<string> Confirms { get; } = [];

    /// <summary>What kind of reply it is when its target is gone (<c>reply: denies</c>, in exports).</summary>
    public ReplyKind Reply { get; set; }
    public string? Quote { get; set; }
    public string? At { get; set; }
    public string? Note { get; set; }

    /// <summary>Whether the reader reported an error for it: check it further, but never store it.</summary>
    public bool HasErrors { get; set; }

    /// <summary>Line and column of the statement.</summary>
    public abstract Place Place { get; }

    /// <summary>Line and column of a field's value (of the list's element at <paramref name="index"/>); of the statement when it is absent.</summary>
    public abstract Place PlaceOf(StatementField field, int index = 0);
}

/// <summary>Takes what a reader finds, in file order.</summary>
internal interface IStatementFileVisitor
{
    void Dataset(string name, Place place);

    void Source(SourceEntry source);

    void Actor(ActorEntry actor);

    void Predicate(PredicateEntry predicate);

    void Statement(StatementEntry statement);

    void Error(FileError error);
}

/// <summary>How much of a file a reader hands over.</summary>
internal enum ReadMode
{
    /// <summary>All but statements, and of these at least the labelled ones and those of predicate <c>governs</c>.</summary>
    Declarations,

    /// <summary>Everything.</summary>
    All,
}
