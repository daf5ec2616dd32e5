namespace ActorGraph.Questions;

/// <summary>A line of a drawing, from one actor to another.</summary>
/// <param name="From">The id of the one it comes from.</param>
/// <param name="To">The id of the one it leads to.</param>
/// <param name="Label">What stands at it; empty is nothing.</param>
/// <param name="Stance">For or against; null for a line that only joins.</param>
/// <param name="IsDashed">Whether it is less than stated: disputed, over, or gone.</param>
internal sealed record DrawnTie(string From, string To, string Label, Stance? Stance, bool IsDashed);
