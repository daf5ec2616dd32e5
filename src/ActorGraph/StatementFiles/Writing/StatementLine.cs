using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.StatementFiles.Writing;

/// <summary>One statement to be written, its fields in the order of the file; references are ids.</summary>
internal sealed record StatementLine
{
    /// <summary>Empty in a reply, which takes it from its target.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string? Predicate { get; init; }

    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>Empty: the source's own voice.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    public string? Source { get; init; }

    public When When { get; init; } = When.None;

    public Said Said { get; init; }

    public Certainty Certainty { get; init; }

    public bool Negated { get; init; }

    public bool Former { get; init; }

    public string? As { get; init; }

    public string? Amount { get; init; }

    public string? Key { get; init; }

    public string? Label { get; init; }

    public IReadOnlyList<string> Denies { get; init; } = [];

    public IReadOnlyList<string> Confirms { get; init; } = [];

    public ReplyKind Reply { get; init; }

    public string? Quote { get; init; }

    public string? At { get; init; }

    public string? Note { get; init; }

    /// <summary>What a reader handed over, kept.</summary>
    public static StatementLine Of(StatementEntry entry) => new()
    {
        Subjects = [.. entry.Subjects],
        Predicate = entry.Predicate,
        Objects = [.. entry.Objects],
        Speakers = [.. entry.Speakers],
        Source = entry.Source,
        When = entry.When,
        Said = entry.Said,
        Certainty = entry.Certainty ?? Certainty.Certain,
        Negated = entry.Negated ?? false,
        Former = entry.Former,
        As = entry.As,
        Amount = entry.Amount,
        Key = entry.Key,
        Label = entry.Label,
        Denies = [.. entry.Denies],
        Confirms = [.. entry.Confirms],
        Reply = entry.Reply,
        Quote = entry.Quote,
        At = entry.At,
        Note = entry.Note,
    };
}
