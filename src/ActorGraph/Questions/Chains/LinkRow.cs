using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>A step of a chain, with the tie it rests on; where the subject is not where the step comes from, the tie is walked backwards.</summary>
public sealed record LinkRow : TieRow
{
    /// <summary>Makes a link that says more than a tie's own.</summary>
    public LinkRow()
    {
    }

    [SetsRequiredMembers]
    internal LinkRow(TieRow tie, ActorRef from, ActorRef to)
        : base(tie) => (From, To) = (from, to);

    /// <summary>Where the step comes from.</summary>
    [JsonPropertyOrder(-2)]
    public required ActorRef From { get; init; }

    /// <summary>Where it leads.</summary>
    [JsonPropertyOrder(-1)]
    public required ActorRef To { get; init; }
}
