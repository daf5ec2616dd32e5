namespace ActorGraph;

/// <summary>An actor that was found by what it is called.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Matched">What matched, as written.</param>
/// <param name="By">What that is: id, ids (an external id), name or alias.</param>
/// <param name="Statements">Statements with it as an end.</param>
public sealed record FoundRow(ActorRef Actor, string Matched, string By, int Statements);
