using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>What stands behind an answer, counted: distinct statements, documents and voices that affirm.</summary>
public record Counts
{
    /// <summary>Distinct affirming statements.</summary>
    [JsonPropertyOrder(10)]
    public required int Statements { get; init; }

    /// <summary>Distinct documents: reprints count as the source they reprint.</summary>
    [JsonPropertyOrder(11)]
    public required int Documents { get; init; }

    /// <summary>Distinct voices: who says it, not who prints it.</summary>
    [JsonPropertyOrder(12)]
    public required int Voices { get; init; }

    /// <summary>Distinct voices that negate it.</summary>
    [JsonPropertyOrder(13)]
    public required int Denials { get; init; }

    /// <summary>The best certainty of an affirming statement; null when none affirms.</summary>
    [JsonPropertyOrder(14)]
    public required Certainty? Certainty { get; init; }

    /// <summary>Earliest day it is said of; null when nobody knows.</summary>
    [JsonPropertyOrder(15)]
    public required DateOnly? First { get; init; }

    /// <summary>Latest day it is said of; null when nobody knows.</summary>
    [JsonPropertyOrder(16)]
    public required DateOnly? Last { get; init; }

    /// <summary>Whether every voice is itself the subject or the object: praising oneself is no corroboration.</summary>
    [JsonPropertyOrder(17)]
    public required bool Party { get; init; }

    /// <summary>Up to five of the voices, those with most documents first.</summary>
    [JsonPropertyOrder(18)]
    public required IReadOnlyList<ActorRef> By { get; init; }

    /// <summary>Up to twenty statement ids behind it, in the order of evidence.</summary>
    [JsonPropertyOrder(19)]
    public required IReadOnlyList<string> Ids { get; init; }
}
