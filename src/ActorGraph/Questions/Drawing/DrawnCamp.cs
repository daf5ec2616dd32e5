namespace ActorGraph.Questions;

/// <summary>Actors of a drawing that stand together.</summary>
/// <param name="Title">What stands above them.</param>
/// <param name="Actors">Their ids.</param>
internal sealed record DrawnCamp(string Title, IReadOnlyList<string> Actors);
