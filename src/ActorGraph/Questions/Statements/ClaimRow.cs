using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>One statement of a voice, and who else says so.</summary>
public sealed record ClaimRow : StatementRow
{
    /// <summary>Makes a row that says more than a statement's own.</summary>
    public ClaimRow()
    {
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal ClaimRow(StatementRow statement)
        : base(statement)
    {
        Others = [];
        Against = [];
    }

    /// <summary>Other voices that say the same of the same two actors.</summary>
    [JsonPropertyOrder(40)]
    public required IReadOnlyList<ActorRef> Others { get; init; }

    /// <summary>Other voices that say the contrary.</summary>
    [JsonPropertyOrder(41)]
    public required IReadOnlyList<ActorRef> Against { get; init; }
}
