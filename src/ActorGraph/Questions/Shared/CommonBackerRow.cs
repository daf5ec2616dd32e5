using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>An actor that backs two others, counted over all ties by which it does.</summary>
public sealed record CommonBackerRow : Counts
{
    /// <summary>The actor.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Actor { get; init; }

    /// <summary>The ties by which it backs them, best supported first.</summary>
    [JsonPropertyOrder(30)]
    public required IReadOnlyList<TieRow> Ties { get; init; }
}
