using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>An actor that will be a row if it is among the first.</summary>
/// <param name="Other">Its key.</param>
/// <param name="Counts">What stands behind it.</param>
/// <param name="Disputed">Whether one of its ties is disputed.</param>
/// <param name="Start">Where its statements stand in the list it was derived from.</param>
/// <param name="Length">How many they are; 0 when it comes from the store.</param>
/// <param name="Detail">What the store keeps of a large one; null otherwise.</param>
internal readonly record struct SideCandidate(long Other, TieCounts Counts, bool Disputed, int Start, int Length, PairDetail? Detail)
{
    /// <summary>Whose tie it is: the asked actor, or one of those affiliated with it; see <see cref="Family"/>.</summary>
    public int Member { get; init; }
}
