using System.Diagnostics.CodeAnalysis;

namespace ActorGraph.Tests.Contract;

/// <summary>A row of claims-by.</summary>
[method: SetsRequiredMembers]
public sealed record ClaimRow(StatementRow Row) : StatementRow(Row)
{
    /// <summary>Other voices with the same triple and sign.</summary>
    public required IReadOnlyList<ActorRef> Others { get; init; } = [];

    /// <summary>Other voices that say the contrary.</summary>
    public required IReadOnlyList<ActorRef> Against { get; init; } = [];
}
