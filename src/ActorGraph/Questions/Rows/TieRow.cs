using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>One relation between two actors, derived from all statements that say it.</summary>
public record TieRow : Counts
{
    /// <summary>Makes a row that says more than its counts.</summary>
    public TieRow()
    {
    }

    [SetsRequiredMembers]
    internal TieRow(Counts counts, ActorRef subject, string predicate, ActorRef @object, Stance stance, TieStatus status, DateOnly? until)
        : base(counts) => (Subject, Predicate, Object, Stance, Status, Until) = (subject, predicate, @object, stance, status, until);

    /// <summary>Whose relation it is.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Subject { get; init; }

    /// <summary>The relation's word.</summary>
    [JsonPropertyOrder(1)]
    public required string Predicate { get; init; }

    /// <summary>To whom.</summary>
    [JsonPropertyOrder(2)]
    public required ActorRef Object { get; init; }

    /// <summary>For or against.</summary>
    [JsonPropertyOrder(3)]
    public required Stance Stance { get; init; }

    /// <summary>Stated, disputed, ended or denied.</summary>
    [JsonPropertyOrder(4)]
    public required TieStatus Status { get; init; }

    /// <summary>The day an ended tie closed or its negation began.</summary>
    [JsonPropertyOrder(5)]
    public required DateOnly? Until { get; init; }
}
