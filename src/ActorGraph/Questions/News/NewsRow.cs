namespace ActorGraph;

/// <summary>A tie that is no longer what it was before a run.</summary>
/// <param name="Change">Whether it is new, gone or another one.</param>
/// <param name="Run">The last run that changed it.</param>
/// <param name="Because">Why, as the runs since tell.</param>
/// <param name="Before">What it was, without voices and statements, which are not kept; null when it was not there.</param>
/// <param name="After">What it is now; null when it is gone.</param>
public sealed record NewsRow(TieNews Change, long Run, IReadOnlyList<ChangeReason> Because, TieRow? Before, TieRow? After);
