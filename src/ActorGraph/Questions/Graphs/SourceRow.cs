namespace ActorGraph;

/// <summary>A source and how much is said in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Origin">The source it reprints, or the actor who wrote it first.</param>
/// <param name="Published">When it was published: yyyy-MM-dd, yyyy-MM or yyyy.</param>
/// <param name="Reliability">A to F.</param>
/// <param name="Urls">Where it can be read.</param>
/// <param name="File">Where a copy of it is kept.</param>
/// <param name="Statements">Live statements in it.</param>
/// <param name="Voices">Distinct voices in it.</param>
public sealed record SourceRow(
    string Id,
    string? Title,
    ActorRef? Publisher,
    ActorRef? Origin,
    string? Published,
    string? Reliability,
    IReadOnlyList<string> Urls,
    string? File,
    int Statements,
    int Voices);
