using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Which ties of a graph a list is after.</summary>
/// <param name="Statuses">Those of these statuses.</param>
/// <param name="Voices">Only those with exactly this many voices; null is any.</param>
internal sealed record WantedTies(IReadOnlyList<TieStatus> Statuses, int? Voices = null)
{
    public bool Include(in Tie tie) => tie.Exists && Statuses.Contains(tie.Status) && (Voices is null || tie.Counts.Voices == Voices);
}
