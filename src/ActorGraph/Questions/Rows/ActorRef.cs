namespace ActorGraph;

/// <summary>An actor, or a source that stands for itself, as rows name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, its title, or its id where it has neither.</param>
/// <param name="Kind">person, group, government, organisation, country, unknown, or source.</param>
public sealed record ActorRef(string Id, string Name, string Kind);
