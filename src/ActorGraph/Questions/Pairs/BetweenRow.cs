using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>A tie between two asked actors, or between one of them and somebody affiliated with the other.</summary>
public sealed record BetweenRow : TieRow
{
    /// <summary>Makes a row that says more than a tie's own.</summary>
    public BetweenRow()
    {
    }

    [SetsRequiredMembers]
    internal BetweenRow(TieRow tie)
        : base(tie)
    {
    }

    /// <summary>The chain of affiliations to the asked actor; empty when direct.</summary>
    [JsonPropertyOrder(30)]
    public IReadOnlyList<ActorRef> Via { get; init; } = [];

    /// <summary>Whether the other actor is itself affiliated with the asked one.</summary>
    [JsonPropertyOrder(31)]
    public bool Internal { get; init; }
}
