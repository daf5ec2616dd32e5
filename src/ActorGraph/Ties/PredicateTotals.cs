namespace ActorGraph.Ties;

/// <summary>One tie of a pair, as its row shows it.</summary>
/// <param name="Predicate">Key of the predicate.</param>
/// <param name="Status">The tie's status.</param>
/// <param name="Voices">Its voices.</param>
/// <param name="Statements">Its statements.</param>
internal readonly record struct PredicateTotals(long Predicate, TieStatus Status, int Voices, int Statements);
