using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Contract;

/// <summary>What the files said after each import run.</summary>
internal sealed class NaiveHistory
{
    private readonly List<NaiveGraph> after = [];

    /// <param name="runs">The day of each run and what all datasets say from then on.</param>
    public NaiveHistory(params IReadOnlyList<(DateOnly Day, IReadOnlyList<DatasetDraft> Datasets)> runs)
    {
        var (days, broughtBy) = (new List<DateOnly>(), new Dictionary<string, int>());
        foreach (var (day, datasets) in runs)
        {
            days.Add(day);
            foreach (var id in new NaiveGraph(datasets, Vocabulary.Shipped.Predicates, day).StatementIds)
            {
                broughtBy.TryAdd(id, days.Count);
            }

            after.Add(new NaiveGraph(datasets, Vocabulary.Shipped.Predicates, day, new NaiveRuns([.. days], broughtBy)));
        }
    }

    /// <summary>The graph as it is.</summary>
    public NaiveGraph Now => after[^1];

    /// <summary>How each tie differs from what it was before a run, and which run touched it last; nobody says why.</summary>
    public IReadOnlyList<NewsRow> News(int since) =>
    [
        .. (from key in Ties(since - 1).Keys.Union(Ties(after.Count).Keys)
            let before = Ties(since - 1).GetValueOrDefault(key)
            let now = Ties(after.Count).GetValueOrDefault(key)
            where Text(before) != Text(now)
            let change = before is null ? TieNews.Added : now is null ? TieNews.Removed : TieNews.Changed
            let run = Enumerable.Range(since, after.Count - since + 1).Last(run => Text(Ties(run - 1).GetValueOrDefault(key)) != Text(Ties(run).GetValueOrDefault(key)))
            select new NewsRow(change, run, [], before is null ? null : WithoutNames(before), now))
            .OrderByDescending(row => Shown(row).Voices).ThenByDescending(row => Shown(row).Documents).ThenByDescending(row => Shown(row).Statements)
            .ThenByDescending(row => Shown(row).Last).ThenBy(row => Shown(row).Subject.Id, StringComparer.Ordinal)
            .ThenBy(row => Shown(row).Predicate, StringComparer.Ordinal).ThenBy(row => Shown(row).Object.Id, StringComparer.Ordinal),
    ];

    private Dictionary<(string, string, string), TieRow> Ties(int run) =>
        run == 0 ? [] : after[run - 1].AllTies().ToDictionary(tie => (tie.Subject.Id, tie.Predicate, tie.Object.Id));

    /// <summary>All but who says it and in which statements: these are not kept.</summary>
    private static TieRow WithoutNames(TieRow tie) => tie with { By = [], Ids = [] };

    /// <summary>What a row is ordered by: the tie as it is, or as it was.</summary>
    private static TieRow Shown(NewsRow row) => row.After ?? row.Before!;

    private static string Text(TieRow? tie) => tie is null ? "" : Transcript.Text(WithoutNames(tie));
}
