namespace ActorGraph.Questions;

/// <summary>An actor a question is about: the end of its chain.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record AskedActor(long Key, string Id, string Name);
