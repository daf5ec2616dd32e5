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

    /// <summary>How each tie differs from what it was before a run, and which run touched it last; in no order, and nobody says why.</summary>
    public IReadOnlyList<NewsRow> News(int since) =>
    [
        .. from key in Ties(since - 1).Keys.Union(Ties(after.Count).Keys)
           let before = Ties(since - 1).GetValueOrDefault(key)
           let now = Ties(after.Count).GetValueOrDefault(key)
           where Shown(before) != Shown(now)
           let change = before is null ? TieNews.Added : now is null ? TieNews.Removed : TieNews.Changed
           let run = Enumerable.Range(since, after.Count - since + 1).Last(run => Shown(Ties(run - 1).GetValueOrDefault(key)) != Shown(Ties(run).GetValueOrDefault(key)))
           select new NewsRow(change, run, [], before is null ? null : WithoutNames(before), now),
    ];

    private Dictionary<(string, string, string), TieRow> Ties(int run) =>
        run == 0 ? [] : after[run - 1].AllTies().ToDictionary(tie => (tie.Subject.Id, tie.Predicate, tie.Object.Id));

    /// <summary>All but who says it and in which statements: these are not kept.</summary>
    private static TieRow WithoutNames(TieRow tie) => tie with { By = [], Ids = [] };

    private static string Shown(TieRow? tie) => tie is null ? "" : System.Text.Json.JsonSerializer.Serialize(WithoutNames(tie));
}
