namespace ActorGraph;

/// <summary>
/// Which statements count, for every question about ties. They choose statements before ties are counted; only
/// <see cref="MinVoices"/>, <see cref="RollUp"/> and <see cref="Limit"/> act afterwards.
/// </summary>
public sealed record Filters
{
    /// <summary>Nothing left out; as of today.</summary>
    public static readonly Filters None = new();

    /// <summary>The day the question is about; null is today (UTC).</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether what is over counts too.</summary>
    public bool Ever { get; init; }

    /// <summary>Keeps what overlaps the time from this day on; takes the place of today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Keeps what overlaps the time up to this day; takes the place of today.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only these voices: actors, or sources where no actor matches. Empty is all.</summary>
    public IReadOnlyList<string> Speaker { get; init; } = [];

    /// <summary>Only these sources, or all that these actors published or originated. Empty is all.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>None of these sources, nor what these actors published or originated.</summary>
    public IReadOnlyList<string> WithoutSource { get; init; } = [];

    /// <summary>Only rows with at least this many voices.</summary>
    public int? MinVoices { get; init; }

    /// <summary>Only statements at least this certain.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Only predicates that work by these means. Empty is all.</summary>
    public IReadOnlyList<Means> Means { get; init; } = [];

    /// <summary>Only sources rated from A to this letter; unrated ones fail. Null is all.</summary>
    public char? Reliability { get; init; }

    /// <summary>Widens the asked actor to those affiliated with it; null does not. Not every question can.</summary>
    public RollUp? RollUp { get; init; }

    /// <summary>
    /// Only statements that this import run or a later one brought: a run's number, or a day such as 2026-01-04 for the first run begun on it or later.
    /// Null is all.
    /// </summary>
    public string? Since { get; init; }

    /// <summary>At most this many rows; null is all.</summary>
    public int? Limit { get; init; }
}
