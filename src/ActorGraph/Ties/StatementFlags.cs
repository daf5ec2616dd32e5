using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>
/// All small facts of a statement in one integer, as stores keep it: bits 0-1 certainty, 2 negated, 3 former, 4 spoken (it has a
/// speaker of its own), 5-6 shape of its time, 7-8 precision of the beginning, 9-10 of the end.
/// </summary>
internal readonly record struct StatementFlags(int Bits)
{
    public StatementFlags(Certainty certainty, bool negated, bool former, bool spoken, When when)
        : this((int)certainty | (negated ? 4 : 0) | (former ? 8 : 0) | (spoken ? 16 : 0)
            | ((int)when.Shape << 5) | ((int)when.BeginPrecision << 7) | ((int)when.EndPrecision << 9))
    {
    }

    public Certainty Certainty => (Certainty)(Bits & 3);

    public bool Negated => (Bits & 4) != 0;

    public bool Former => (Bits & 8) != 0;

    public bool Spoken => (Bits & 16) != 0;

    public WhenShape Shape => (WhenShape)((Bits >> 5) & 3);

    /// <summary>What a reply inherits: all but how certain it is and whether it has a speaker.</summary>
    public int Inherited => Bits & ~(3 | 16);

    public When When(int begin, int end) => new(begin, end, Shape, (Precision)((Bits >> 7) & 3), (Precision)((Bits >> 9) & 3));
}
