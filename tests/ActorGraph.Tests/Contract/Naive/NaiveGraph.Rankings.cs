namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>Who is backed by most, opposed by most, backs or opposes most, and stands between most.</summary>
    public IReadOnlyList<RankingRow> Rankings(Filters filters, Measure? by)
    {
        var pairs = Pairs(filters);
        return
        [
            .. Ranked(Measure.Backed, pairs.Where(pair => pair.Stance == Stance.Backs).Select(pair => (pair.To, pair.From))),
            .. Ranked(Measure.Opposed, pairs.Where(pair => pair.Stance == Stance.Opposes).Select(pair => (pair.To, pair.From))),
            .. Ranked(Measure.Active, pairs.Select(pair => (pair.From, pair.To))),
            .. Placed(Measure.Brokers, Betweenness(filters)),
        ];

        IEnumerable<RankingRow> Ranked(Measure measure, IEnumerable<(string Actor, string Other)> others) =>
            Placed(measure, others.Distinct().CountBy(pair => pair.Actor).ToDictionary(actor => actor.Key, actor => (double)actor.Value));

        // Equal values share a place.
        IEnumerable<RankingRow> Placed(Measure measure, IReadOnlyDictionary<string, double> values) => by is not null && by != measure ? [] :
            values.OrderByDescending(actor => actor.Value).ThenBy(actor => actor.Key, StringComparer.Ordinal)
                .Take(Most(filters.Limit))
                .Select(actor => rows.Ranking(1 + values.Values.Count(other => other > actor.Value), actor.Key, measure, actor.Value));
    }

    /// <summary>For each two actors the share of their shortest chains that lead over a third one, summed; those of more than 0.</summary>
    private Dictionary<string, double> Betweenness(Filters filters)
    {
        var steps = Steps(filters, any: false);
        var chains = new NaiveChains(BothWays(steps));
        var actors = steps.SelectMany(step => new[] { step.One, step.Other }).Distinct().ToList();
        var shares = from one in actors
                     from other in actors
                     where string.CompareOrdinal(one, other) < 0
                     let shortest = chains.Shortest(one, other)
                     from chain in shortest
                     from broker in chain.Skip(1).SkipLast(1)
                     group 1m / shortest.Count by broker;

        // Equal sums of thirds and sevenths are equal.
        return shares.ToDictionary(broker => broker.Key, broker => (double)Math.Round(broker.Sum(), 12));
    }
}
