using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>A tie that some affirm and others negate of the same time.</summary>
public sealed record DisputeRow : TieRow
{
    /// <summary>Makes a row that says more than a tie's own.</summary>
    public DisputeRow()
    {
    }

    [SetsRequiredMembers]
    internal DisputeRow(TieRow tie, Counts affirmed, Counts negated)
        : base(tie) => (Affirmed, Negated) = (affirmed, negated);

    /// <summary>What stands behind it; its denials are the voices that negate.</summary>
    [JsonPropertyOrder(30)]
    public required Counts Affirmed { get; init; }

    /// <summary>What stands against it, counted over the negating statements; its denials are the voices that affirm.</summary>
    [JsonPropertyOrder(31)]
    public required Counts Negated { get; init; }
}
