using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>A tie in one line, and what stands behind it in another.</summary>
internal static class TieLine
{
    /// <summary>Who, in what relation, to whom.</summary>
    public static IEnumerable<Piece> Of(TieRow tie) => Of(tie.Subject, tie.Predicate, tie.Stance, tie.Object);

    /// <summary>Who, in what relation, to whom.</summary>
    public static IEnumerable<Piece> Of(ActorRef subject, string relation, Stance stance, ActorRef other) =>
        [new(subject.Name, Ink.Strong), new($"  {relation}  ", Inks.Of(stance)), new(other.Name, Ink.Strong)];

    /// <summary>How many voices, when, and who they are.</summary>
    public static string Behind(Counts counts)
    {
        var behind = $"{Words.Count(counts.Voices, "voice")}, {Words.Days(counts)}";
        return counts.By.Count == 0 ? behind : $"{behind}, by {string.Join(", ", Words.Voices(counts))}";
    }
}
