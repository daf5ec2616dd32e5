namespace ActorGraph.Ties;

/// <summary>All statements with one subject, predicate and object, taken together.</summary>
/// <param name="Subject">Key of the subject; of a symmetric tie, the end stored first.</param>
/// <param name="Predicate">Key of the predicate.</param>
/// <param name="Object">Key of the object.</param>
/// <param name="Code">Its <see cref="StanceCode"/>.</param>
/// <param name="Exists">Whether any of its statements is in the time frame; without one it is no tie, and all else but <paramref name="Next"/> is empty.</param>
/// <param name="Status">What the statements amount to.</param>
/// <param name="Until">The day an ended tie closed or its negation began.</param>
/// <param name="Counts">What stands behind it.</param>
/// <param name="Next">The first day after the frame's own on which time alone may change any of this; null when there is none.</param>
internal readonly record struct Tie(
    long Subject, long Predicate, long Object, int Code, bool Exists, TieStatus Status, int? Until, TieCounts Counts, int? Next)
{
    /// <summary>Whether it is in the answers of who-backs and the like: stated or disputed, or ended where the frame counts what is over.</summary>
    public bool IsVisible(TimeFrame frame) =>
        Exists && (Status is TieStatus.Stated or TieStatus.Disputed || (Status == TieStatus.Ended && frame.CountsOver));
}
