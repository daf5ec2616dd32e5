namespace ActorGraph;

/// <summary>One of the relations that make an actor a backer or an opponent.</summary>
/// <param name="Predicate">The relation's word.</param>
/// <param name="Status">Stated, disputed or ended.</param>
/// <param name="Voices">Distinct voices that affirm it.</param>
/// <param name="Statements">Distinct statements that affirm it.</param>
public sealed record PredicateCount(string Predicate, TieStatus Status, int Voices, int Statements);
