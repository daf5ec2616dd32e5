using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>What stands behind one tie, or behind several counted as one (rule 9).</summary>
/// <param name="Statements">Distinct affirming statements.</param>
/// <param name="Documents">Distinct documents of these.</param>
/// <param name="Voices">Distinct named voices of these.</param>
/// <param name="Denials">Distinct voices that negate.</param>
/// <param name="Certainty">The best of the affirming ones; null when there is none.</param>
/// <param name="First">Earliest known beginning.</param>
/// <param name="Last">Latest known day.</param>
/// <param name="Party">Whether there is a voice and every voice is itself an end of the tie.</param>
internal readonly record struct TieCounts(
    int Statements, int Documents, int Voices, int Denials, Certainty? Certainty, int? First, int? Last, bool Party)
{
    /// <summary>Most voices first, then documents, statements, latest day (rule 10); ids decide what is left equal.</summary>
    public static int Compare(in TieCounts left, in TieCounts right)
    {
        var order = right.Voices.CompareTo(left.Voices);
        if (order == 0)
        {
            order = right.Documents.CompareTo(left.Documents);
        }

        if (order == 0)
        {
            order = right.Statements.CompareTo(left.Statements);
        }

        return order != 0 ? order : (right.Last ?? Day.Unknown).CompareTo(left.Last ?? Day.Unknown);
    }
}
