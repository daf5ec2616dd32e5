namespace ActorGraph;

/// <summary>A turn of one actor from backing another to opposing it, or back.</summary>
/// <param name="Subject">Who turned.</param>
/// <param name="Object">Towards whom.</param>
/// <param name="From">The stance before.</param>
/// <param name="To">The stance after.</param>
/// <param name="On">The first day the new stance is said of.</param>
/// <param name="Before">What stands behind the stance before, since the turn before that.</param>
/// <param name="After">What stands behind the new stance, until the next turn.</param>
public sealed record TurnRow(ActorRef Subject, ActorRef Object, Stance From, Stance To, DateOnly On, Counts Before, Counts After);
