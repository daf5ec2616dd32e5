using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>An actor that backs some of those who oppose the asked one, counted over all ties by which it does.</summary>
public sealed record RivalsBackerRow : Counts
{
    /// <summary>Makes a row that says more than its counts.</summary>
    public RivalsBackerRow()
    {
    }

    [SetsRequiredMembers]
    internal RivalsBackerRow(Counts counts, ActorRef actor, IReadOnlyList<ActorRef> rivals)
        : base(counts) => (Actor, Rivals) = (actor, rivals);

    /// <summary>The actor.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Actor { get; init; }

    /// <summary>The rivals it backs, by id.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<ActorRef> Rivals { get; init; }
}
