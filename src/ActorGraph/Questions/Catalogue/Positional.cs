namespace ActorGraph.Questions;

/// <summary>A value a question is given by its place.</summary>
/// <param name="Name">Its key in the answer's parameters: actor, other, text or id.</param>
/// <param name="Help">What to put there.</param>
/// <param name="IsRequired">Whether the question cannot be put without it.</param>
internal sealed record Positional(string Name, string Help, bool IsRequired = true);
