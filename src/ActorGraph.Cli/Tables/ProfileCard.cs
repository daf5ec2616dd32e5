using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>All that is known of one actor.</summary>
internal static class ProfileCard
{
    public static void Draw(ProfileRow row, Screen screen)
    {
        screen.Line([new(row.Actor.Name, Ink.Strong), new($"  {row.Actor.Kind}, id {row.Actor.Id}", Ink.Faint)]);
        var facts = new Facts();
        facts.Add("also called", string.Join(", ", row.Aliases));
        facts.Add("ids", string.Join(", ", row.Ids));
        facts.Add("note", row.Note);
        facts.Add("joined with", string.Join(", ", row.Joined.Select(static actor => $"{actor.Name} ({actor.Id})")));
        facts.Add("belongs", [.. row.Affiliations.Select(Affiliation)]);
        facts.Add("backed by", Words.Count(row.Backed, "actor"));
        facts.Add("opposed by", Words.Count(row.Opposed, "actor"));
        facts.Add("backs", Words.Count(row.Backs, "actor"));
        facts.Add("opposes", Words.Count(row.Opposes, "actor"));
        facts.Add("statements", $"{Words.Count(row.Statements, "statement")} about it, {Words.Count(row.Claims, "statement")} by it");
        facts.Add("time", Words.Days(row.First, row.Last));
        facts.Add("datasets", string.Join(", ", row.Datasets));
        facts.Draw(screen);
    }

    private static string Affiliation(AffiliationRow row)
    {
        var office = row.As is null ? string.Empty : $" as {row.As}";
        var status = row.Status == TieStatus.Stated ? string.Empty : $" ({Words.Of(row.Status)})";
        return $"{row.Subject.Name} {row.Predicate} {row.Object.Name}{office}{status}";
    }
}
