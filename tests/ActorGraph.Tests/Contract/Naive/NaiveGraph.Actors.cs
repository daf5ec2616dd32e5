namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>Every word of the text begins a word of an id, external id, name or alias, folded; the best of these names is shown.</summary>
    public IReadOnlyList<FoundRow> Find(string text)
    {
        var words = NaiveNames.Fold(text).Split(' ');
        var matches = from name in files.Names.All
                      where words.All(word => Words(name.Name).Any(known => known.StartsWith(word, StringComparison.Ordinal)))
                      group name by files.Names.End(name.Id) into actor
                      let best = actor.OrderBy(name => name.Rank).ThenBy(name => name.Name, StringComparer.Ordinal).First()
                      let how = best.Rank switch { 1 => "id", 2 => "ids", 3 => "name", _ => "alias" }
                      select new FoundRow(files.Names.Row(actor.Key), best.Name, how, statements.Count(s => IsEnd(s, actor.Key)));
        return [.. matches.OrderByDescending(row => row.Statements).ThenBy(row => row.Actor.Id, StringComparer.Ordinal)];
    }

    /// <summary>All sources, declared or referred to; most voices, then statements, then id.</summary>
    public IReadOnlyList<SourceRow> AllSources() =>
    [
        .. files.Sources.Keys.Select(id =>
        {
            var (source, said) = (files.Voices.Row(id), statements.Where(s => s.Meaning.Source == id).ToList());
            return new SourceRow(
                source.Id,
                source.Title,
                source.Publisher,
                source.Origin,
                source.Published,
                source.Reliability,
                source.Urls,
                source.File,
                said.Count,
                said.Select(s => s.Voice).OfType<NaiveVoice>().Distinct().Count());
        }).OrderByDescending(row => row.Voices).ThenByDescending(row => row.Statements).ThenBy(row => row.Id, StringComparer.Ordinal),
    ];

    /// <summary>An actor with those joined to it.</summary>
    public ProfileRow Profile(string name, Filters filters)
    {
        var actor = End(name);
        var members = files.Names.Ids.Where(id => files.Names.End(id) == actor).ToList();
        var about = Kept(filters).Where(s => IsEnd(s, actor)).ToList();
        var affirming = about.FindAll(s => !s.Meaning.Negated);
        return new()
        {
            Actor = files.Names.Row(actor),
            Aliases = [.. members.SelectMany(files.Names.Aliases).Distinct().Order(StringComparer.Ordinal)],
            Ids = [.. members.SelectMany(files.Names.ExternalIds).Distinct().Order(StringComparer.Ordinal)],
            Note = null,
            Joined = [.. members.Where(id => id != actor).Select(files.Names.Row)],
            Affiliations = [.. Ties(filters)
                .Where(tie => tie.Predicate.Affiliation != Affiliation.None && (tie.Subject == actor || tie.Object == actor))
                .InTieOrder()
                .Select(tie => rows.Affiliation(tie))],
            Backs = Sides(Side.WhomBacks, actor, filters).Count,
            Backed = Sides(Side.WhoBacks, actor, filters).Count,
            Opposes = Sides(Side.WhomOpposes, actor, filters).Count,
            Opposed = Sides(Side.WhoOpposes, actor, filters).Count,
            Statements = about.Count,
            Claims = Kept(filters).Count(s => s.Voice == new NaiveVoice(actor, IsSource: false)),
            First = NaiveRows.Date(affirming.Min(NaiveCounts.Earliest)),
            Last = NaiveRows.Date(affirming.Max(NaiveCounts.Latest)),
            Datasets = [.. files.Names.Declaring(members)],
        };
    }

    private static bool IsEnd(NaiveStatement statement, string actor) => statement.Subject == actor || statement.Object == actor;

    /// <summary>The rest of a folded name from each place where a word begins.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var folded = NaiveNames.Fold(name);
        return Enumerable.Range(0, folded.Length).Where(at => at == 0 || !char.IsLetterOrDigit(folded[at - 1])).Select(at => folded[at..]);
    }
}
