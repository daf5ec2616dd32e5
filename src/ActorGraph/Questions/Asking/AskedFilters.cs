using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>The shared filters with every name resolved.</summary>
/// <param name="Frame">The time.</param>
/// <param name="Statements">The other conditions on statements.</param>
/// <param name="AsksToday">Whether the time is today and nothing else: what stored ties were derived for.</param>
/// <param name="MinVoices">Rows need at least this many voices.</param>
/// <param name="RollUp">Which affiliations widen the asked actor; null is none.</param>
/// <param name="Limit">At most this many rows; null is all.</param>
internal sealed record AskedFilters(TimeFrame Frame, StatementFilter Statements, bool AsksToday, int MinVoices, RollUp? RollUp, int? Limit)
{
    /// <summary>Whether stored ties answer it.</summary>
    public bool IsPlain => AsksToday && Statements.IsEmpty;

    /// <summary>What a note adds when there is nothing: that it would perhaps be otherwise without filters.</summary>
    public string Then => IsPlain ? "" : " at that time, by the statements that pass the filters";
}
