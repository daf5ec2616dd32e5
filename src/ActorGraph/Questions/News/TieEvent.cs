using ActorGraph.Importing;

namespace ActorGraph.Questions;

/// <summary>What one run did to a tie: added it, changed it, or took it away.</summary>
/// <param name="Run">The run.</param>
/// <param name="Because">Why.</param>
/// <param name="Before">What the tie was before; null when the run added it.</param>
internal readonly record struct TieEvent(long Run, Because Because, StoredTie? Before)
{
    public bool IsBirth => Before is null;

    /// <summary>Whether answers showed the tie before: what is only about a time to come is in none.</summary>
    public bool WasVisible => Before is { } before && before.Status != StoredTie.ToCome;
}
