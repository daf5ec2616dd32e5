using ActorGraph.StatementFiles;
using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>What a reply inherits of a statement with a label, kept from the first pass.</summary>
internal sealed record LabelledStatement
{
    public required DatasetInput Dataset { get; init; }

    public required string Label { get; init; }

    public string? Source { get; init; }

    public required string[] Subjects { get; init; }

    public string? Predicate { get; init; }

    public required string[] Objects { get; init; }

    public required string[] Speakers { get; init; }

    public When When { get; init; }

    public Certainty Certainty { get; init; }

    public bool Negated { get; init; }

    public bool Former { get; init; }

    public string? As { get; init; }

    public string? Amount { get; init; }

    public string? Key { get; init; }

    public required string[] Denies { get; init; }

    public required string[] Confirms { get; init; }

    public ReplyKind Reply { get; init; }

    public Place Place { get; init; }

    public static LabelledStatement Of(StatementEntry entry, DatasetInput dataset) => new()
    {
        Dataset = dataset,
        Label = entry.Label!,
        Source = entry.Source,
        Subjects = [.. entry.Subjects],
        Predicate = entry.Predicate,
        Objects = [.. entry.Objects],
        Speakers = [.. entry.Speakers],
        When = entry.When,
        Certainty = entry.Certainty ?? Certainty.Certain,
        Negated = entry.Negated ?? false,
        Former = entry.Former,
        As = entry.As,
        Amount = entry.Amount,
        Key = entry.Key,
        Denies = [.. entry.Denies],
        Confirms = [.. entry.Confirms],
        Reply = entry.Reply,
        Place = entry.PlaceOf(StatementField.Label),
    };
}
