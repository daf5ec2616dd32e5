using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>One actor that backs or opposes, or is backed or opposed.</summary>
public sealed record SideRow : Counts
{
    /// <summary>Makes a row that says more than its counts.</summary>
    public SideRow()
    {
    }

    [SetsRequiredMembers]
    internal SideRow(Counts counts, ActorRef actor, IReadOnlyList<PredicateCount> predicates, bool mixed, bool disputed)
        : base(counts) => (Actor, Predicates, Mixed, Disputed) = (actor, predicates, mixed, disputed);

    /// <summary>The actor at the other end.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Actor { get; init; }

    /// <summary>By which relations, most voices first.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<PredicateCount> Predicates { get; init; }

    /// <summary>Whether the same actor stands on the other side too.</summary>
    [JsonPropertyOrder(30)]
    public required bool Mixed { get; init; }

    /// <summary>Whether one of the relations is disputed.</summary>
    [JsonPropertyOrder(31)]
    public required bool Disputed { get; init; }

    /// <summary>The chain of affiliations to the asked actor; empty when direct.</summary>
    [JsonPropertyOrder(32)]
    public IReadOnlyList<ActorRef> Via { get; init; } = [];

    /// <summary>Whether the other end is itself affiliated with the asked actor.</summary>
    [JsonPropertyOrder(33)]
    public bool Internal { get; init; }
}
