namespace ActorGraph.Tests.Contract;

/// <summary>The actors, sources and predicates that example tests play with, and short ways to write statements about them.</summary>
internal static class Cast
{
    public const string Helps = "my-helps";
    public const string Supports = "my-supports";
    public const string Allied = "my-allied";
    public const string Attacks = "my-attacks";
    public const string Resists = "my-resists";
    public const string Feuds = "my-feuds";
    public const string Meets = "my-meets";
    public const string Heads = "my-heads";
    public const string Joins = "my-joins";

    /// <summary>The day on which the examples are asked.</summary>
    public static readonly DateOnly Today = new(2026, 2, 1);

    public static IReadOnlyList<Predicate> Predicates { get; } =
    [
        Word(Helps, Stance.Backs, Nature.Event, Means.Economic),
        Word(Supports, Stance.Backs, Nature.State, Means.Political),
        Word(Allied, Stance.Backs, Nature.State, Means.Military, symmetric: true),
        Word(Attacks, Stance.Opposes, Nature.Event, Means.Military),
        Word(Resists, Stance.Opposes, Nature.State, Means.Political),
        Word(Feuds, Stance.Opposes, Nature.State, null, symmetric: true),
        Word(Meets, Stance.Neutral, Nature.Event, Means.Diplomatic, symmetric: true),
        Word(Heads, Stance.Neutral, Nature.State, null) with { Affiliation = Affiliation.ActsFor },
        Word(Joins, Stance.Neutral, Nature.State, null) with { Affiliation = Affiliation.Member },
    ];

    public static IReadOnlyList<ActorDraft> Actors { get; } =
    [
        .. "abcdef".Select(letter => new ActorDraft($"{letter}") { Name = $"Actor {char.ToUpperInvariant(letter)}", Kind = ActorKind.Government }),
        new ActorDraft("ann") { Name = "Ann Ives", Kind = ActorKind.Person },
        new ActorDraft("bob") { Name = "Bob Ray", Kind = ActorKind.Person },
        new ActorDraft("press") { Name = "The Press", Kind = ActorKind.Organisation },
        new ActorDraft("wire") { Name = "The Wire", Kind = ActorKind.Organisation },
    ];

    /// <summary>A paper and a daily of one publisher, an agency's cable, its reprint, a column, a blog of nobody's, and one without a date.</summary>
    public static IReadOnlyList<SourceDraft> Sources { get; } =
    [
        new SourceDraft("paper") { Publisher = "press", Published = "2026-01-10", Reliability = 'B' },
        new SourceDraft("daily") { Publisher = "press", Published = "2026-01-11", Reliability = 'D' },
        new SourceDraft("cable") { Publisher = "wire", Published = "2026-01-05" },
        new SourceDraft("reprint") { Publisher = "press", Origin = "cable", Published = "2026-01-06" },
        new SourceDraft("column") { Publisher = "press", Origin = "ann", Published = "2026-01-07" },
        new SourceDraft("blog") { Title = "A blog", Published = "2026-01-08", Reliability = 'A' },
        new SourceDraft("undated") { Publisher = "press", Reliability = 'F' },
    ];

    /// <summary>A dataset that declares the whole cast.</summary>
    public static DatasetDraft Dataset(string name, params IReadOnlyList<StatementDraft> statements) => new(name)
    {
        Actors = Actors, Sources = Sources, Predicates = Predicates, Statements = statements,
    };

    /// <summary>A statement, in the paper unless said.</summary>
    public static StatementDraft Says(
        string subject, string predicate, string @object, string? when = null, string? speaker = null, string? said = null, string? source = "paper") => new()
    {
        Subjects = [subject], Predicate = predicate, Objects = [@object], When = when, Speakers = speaker is null ? [] : [speaker], Said = said, Source = source,
    };

    /// <summary>The statement with "negated".</summary>
    public static StatementDraft Not(StatementDraft statement) => statement with { Negated = true };

    public static StatementDraft Denies(string label, string? speaker = null, string? said = null, string? source = "paper") => new()
    {
        Denies = [label], Speakers = speaker is null ? [] : [speaker], Said = said, Source = source,
    };

    public static StatementDraft Confirms(string label, string? speaker = null, string? said = null, string? source = "paper") => new()
    {
        Confirms = [label], Speakers = speaker is null ? [] : [speaker], Said = said, Source = source,
    };

    private static Predicate Word(string id, Stance stance, Nature nature, Means? means, bool symmetric = false) =>
        new(id, id["my-".Length..], null, stance, null, means, nature, symmetric, Affiliation.None, [], []);
}
