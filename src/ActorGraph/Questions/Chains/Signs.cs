namespace ActorGraph.Questions;

/// <summary>How many chains back and how many oppose.</summary>
internal readonly record struct Signs(double Backing, double Opposing);
