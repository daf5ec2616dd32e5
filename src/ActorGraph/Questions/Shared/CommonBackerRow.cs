using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>An actor that backs two others, counted over all ties by which it does.</summary>
public sealed record CommonBackerRow : Counts
{
    /// <summary>Makes a row that says more than its counts.</summary>
    public CommonBackerRow()
    {
    }

    [SetsRequiredMembers]
    internal CommonBackerRow(Counts counts, ActorRef actor, IReadOnlyList<TieRow> ties)
        : base(counts) => (Actor, Ties) = (actor, ties);

    /// <summary>The actor.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Actor { get; init; }

    /// <summary>The ties by which it backs them, best supported first.</summary>
    [JsonPropertyOrder(30)]
    public required IReadOnlyList<TieRow> Ties { get; init; }
}
