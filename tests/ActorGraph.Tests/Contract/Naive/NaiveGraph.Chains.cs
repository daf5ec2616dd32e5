namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>The chains with the fewest steps from one actor to another, strongest first.</summary>
    public IReadOnlyList<PathRow> Path(string actor, string other, Filters filters, int paths, bool any)
    {
        var (from, to) = (End(actor), End(other));
        var steps = Steps(filters, any);
        return from == to ? [] :
        [
            .. new NaiveChains(BothWays(steps)).Shortest(from, to)
                .OrderByDescending(chain => Along(chain, steps).Min(step => step.Voices))
                .ThenBy(NaiveChains.Ids, StringComparer.Ordinal)
                .Take(Math.Min(paths, Most(filters.Limit)))
                .Select(chain => rows.Path(chain, [.. Along(chain, steps)])),
        ];
    }

    /// <summary>Who stands for or against an actor by way of others: every chain of links to it is tried.</summary>
    public IReadOnlyList<IndirectRow> IndirectBackers(string actor, Filters filters, int depth)
    {
        var asked = End(actor);
        var pairs = Pairs(filters);
        var links = pairs.ToLookup(pair => (pair.From, pair.To), pair => pair.Stance);
        var chains = new NaiveChains(pairs.Select(pair => (pair.To, pair.From))).From(asked)
            .Where(chain => chain.Count > 2 && chain.Count <= depth + 1)
            .Select(chain => (IReadOnlyList<string>)[.. chain.Reverse()]);
        var all = from theirs in chains.GroupBy(chain => chain[0])
                  let direct = links[(theirs.Key, asked)].ToList()

                  // With a pair of its own it is looked at over one other actor, else over its shortest chains.
                  let length = direct.Count > 0 ? 3 : theirs.Min(chain => chain.Count)
                  from chain in theirs.Where(chain => chain.Count == length)
                  from stance in Signs(chain, links)
                  group chain by (Actor: theirs.Key, Depth: length - 1, Stance: stance, Direct: Direct(direct)) into one
                  select (one.Key.Actor, one.Key.Depth, one.Key.Stance, one.Key.Direct, Weight: one.Count() * Math.Pow(0.5, one.Key.Depth - 1), Chains: one);
        return [.. all
            .OrderByDescending(row => row.Weight).ThenBy(row => row.Depth).ThenBy(row => row.Actor, StringComparer.Ordinal).ThenBy(row => row.Stance)
            .Take(Most(filters.Limit))
            .Select(row => rows.Indirect(
                row.Actor,
                row.Depth,
                row.Stance,
                row.Weight,
                row.Chains.DistinctBy(NaiveChains.Ids).OrderBy(NaiveChains.Ids, StringComparer.Ordinal).Take(5),
                row.Direct))];
    }

    /// <summary>What each actor is to each other one, one stance at a time; only with enough voices.</summary>
    private IReadOnlyList<NaivePair> Pairs(Filters filters) =>
    [
        .. from tie in Visible(filters)
           where tie.Predicate.Stance != Stance.Neutral
           from ends in Directed(tie)
           group tie by (ends.Subject, ends.Object, tie.Predicate.Stance) into same
           let pair = new NaivePair(same.Key.Subject, same.Key.Object, same.Key.Stance, [.. same])
           where pair.Counts.Voices >= (filters.MinVoices ?? 0)
           select pair,
    ];

    /// <summary>Two actors with a tie that has a stance or is an affiliation, or with any; only with enough voices.</summary>
    private IReadOnlyList<NaiveStep> Steps(Filters filters, bool any)
    {
        var links = Visible(filters)
            .Where(tie => any || tie.Predicate.Stance != Stance.Neutral || tie.Predicate.Affiliation != Affiliation.None).ToList();
        var pairs = Pairs(filters with { MinVoices = null });
        return
        [
            .. from tie in links
               group tie by Sorted(tie.Subject, tie.Object) into ties
               let voices = ties.Select(tie => tie.Counts.Voices)
                   .Concat(pairs.Where(pair => Sorted(pair.From, pair.To) == ties.Key).Select(pair => pair.Counts.Voices)).Max()
               where voices >= (filters.MinVoices ?? 0)
               select new NaiveStep(ties.Key.One, ties.Key.Other, voices, ties.InTieOrder().First()),
        ];
    }

    private static IEnumerable<(string From, string To)> BothWays(IReadOnlyList<NaiveStep> steps) =>
        steps.SelectMany(step => new[] { (step.One, step.Other), (step.Other, step.One) });

    private static IEnumerable<NaiveStep> Along(IReadOnlyList<string> chain, IReadOnlyList<NaiveStep> steps) =>
        chain.Zip(chain.Skip(1), (from, to) => steps.Single(step => (step.One, step.Other) == Sorted(from, to)));

    /// <summary>What a chain comes to, once for each way to read its links: a link that both backs and opposes is read both ways.</summary>
    private static IEnumerable<Stance> Signs(IReadOnlyList<string> chain, ILookup<(string From, string To), Stance> links) =>
        chain.Zip(chain.Skip(1), (from, to) => links[(from, to)]).Aggregate(
            (IEnumerable<Stance>)[Stance.Backs],
            (signs, stances) => signs.SelectMany(sign => stances.Select(stance => sign == stance ? Stance.Backs : Stance.Opposes)));

    private static DirectStance? Direct(IReadOnlyList<Stance> stances) => stances switch
    {
        [] => null,
        [Stance.Backs] => DirectStance.Backs,
        [Stance.Opposes] => DirectStance.Opposes,
        _ => DirectStance.Mixed,
    };

    private static (string One, string Other) Sorted(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
