using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>A tie that makes its subject part of its object, and in what office.</summary>
public sealed record AffiliationRow : TieRow
{
    /// <summary>Makes a row that says more than its tie.</summary>
    public AffiliationRow()
    {
    }

    [SetsRequiredMembers]
    internal AffiliationRow(TieRow tie)
        : base(tie)
    {
    }

    /// <summary>The office or role that the latest of its statements gives; null when none does.</summary>
    [JsonPropertyOrder(30)]
    public required string? As { get; init; }
}
