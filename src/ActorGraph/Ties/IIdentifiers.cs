namespace ActorGraph.Ties;

/// <summary>
/// Compares what keys stand for by their ids, ordinal: the last word in every order. Asked only where all counts are equal, so that
/// an import answers from memory and a question from the few ids it has read.
/// </summary>
internal interface IIdentifiers
{
    /// <summary>Actors, or sources that stand for themselves (negative keys).</summary>
    int CompareActors(long left, long right);

    int ComparePredicates(long left, long right);

    int CompareStatements(long left, long right);
}
