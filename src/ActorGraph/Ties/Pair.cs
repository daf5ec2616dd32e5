namespace ActorGraph.Ties;

/// <summary>The visible ties of one stance from one actor to another, counted as one.</summary>
/// <param name="IsVisible">Whether there is a visible tie at all; all else but <paramref name="Next"/> is empty otherwise.</param>
/// <param name="Counts">Distinct over all these ties.</param>
/// <param name="Disputed">Whether one of them is disputed.</param>
/// <param name="Counted">Statements for and against that stand behind it: what its row could name.</param>
/// <param name="Next">
/// The first day on which time alone may change it. A store keeps an invisible pair that has one, with no counts, so that the day it
/// becomes visible is not missed.
/// </param>
internal readonly record struct Pair(bool IsVisible, TieCounts Counts, bool Disputed, int Counted, int? Next)
{
    /// <summary>A pair with more statements than this keeps its <see cref="PairDetail"/>; reading a few statements again is cheaper than keeping it.</summary>
    public const int Large = 6;

    public bool KeepsDetail => Counted > Large;
}
