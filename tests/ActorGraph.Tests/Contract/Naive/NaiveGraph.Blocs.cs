namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>The camps when each component is split as another one split it; what that one has to have found can then be compared row by row.</summary>
    /// <param name="filters">Which statements count.</param>
    /// <param name="camp">Whether an actor stands in one camp or the other.</param>
    public IReadOnlyList<BlocRow> Blocs(Filters filters, Func<string, bool> camp)
    {
        var pairs = SignedPairs(filters);
        return [.. Components(pairs).SelectMany((component, index) => Camps(component, index + 1, pairs, camp)).Take(Most(filters.Limit))];
    }

    /// <summary>The camps by one of the splits that leave the fewest pairs that do not fit.</summary>
    public IReadOnlyList<BlocRow> Blocs(Filters filters)
    {
        var pairs = SignedPairs(filters);
        var first = Components(pairs)
            .SelectMany(component => Splits(component).MinBy(split => Frustration(component, pairs, split.Contains))!)
            .ToHashSet();
        return Blocs(filters, first.Contains);
    }

    /// <summary>For each component how many pairs do not fit when it is split so, and how many cannot by any split.</summary>
    public IReadOnlyList<(int Found, int Fewest)> Frustrations(Filters filters, Func<string, bool> camp)
    {
        var pairs = SignedPairs(filters);
        return [.. Components(pairs).Select(component =>
            (Frustration(component, pairs, camp), Splits(component).Min(split => Frustration(component, pairs, split.Contains))))];
    }

    /// <summary>Two actors with more voices for backing than for opposing, either way, or fewer; what is even is left out.</summary>
    private IReadOnlyList<NaiveSigned> SignedPairs(Filters filters) =>
    [
        .. from pair in Pairs(filters)
           group pair by Sorted(pair.From, pair.To) into both
           let backing = both.Where(pair => pair.Stance == Stance.Backs).SelectMany(pair => pair.Ties).Distinct().ToList()
           let opposing = both.Where(pair => pair.Stance == Stance.Opposes).SelectMany(pair => pair.Ties).Distinct().ToList()
           let voices = new NaiveCounts(backing).Voices - new NaiveCounts(opposing).Voices
           where voices != 0
           select new NaiveSigned(both.Key.One, both.Key.Other, voices > 0, voices > 0 ? backing : opposing),
    ];

    /// <summary>Largest first, then by the smallest id.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Components(IReadOnlyList<NaiveSigned> pairs)
    {
        var chains = new NaiveChains(pairs.SelectMany(pair => new[] { (pair.One, pair.Other), (pair.Other, pair.One) }));
        return
        [
            .. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct()
                .Select(actor => (IReadOnlyList<string>)[.. chains.From(actor).Select(chain => chain[^1]).Distinct().Order(StringComparer.Ordinal)])
                .DistinctBy(component => component[0])
                .OrderByDescending(component => component.Count).ThenBy(component => component[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>Every way to choose one camp; the last actor is left in the other, since the two have no names yet.</summary>
    private static IEnumerable<HashSet<string>> Splits(IReadOnlyList<string> component) =>
        Enumerable.Range(0, 1 << (component.Count - 1)).Select(bits => component.Where((_, index) => (bits >> index & 1) == 1).ToHashSet());

    private static int Frustration(IReadOnlyList<string> component, IReadOnlyList<NaiveSigned> pairs, Func<string, bool> camp) =>
        pairs.Count(pair => component.Contains(pair.One) && pair.IsMisfit(camp));

    /// <summary>The larger camp, or the one with the smallest id, is a; an empty one has no row.</summary>
    private IEnumerable<BlocRow> Camps(IReadOnlyList<string> component, int number, IReadOnlyList<NaiveSigned> pairs, Func<string, bool> camp)
    {
        var camps = component.GroupBy(camp).Select(actors => actors.ToList())
            .OrderByDescending(actors => actors.Count).ThenBy(actors => actors[0], StringComparer.Ordinal).ToList();
        return camps.Select((actors, index) =>
        {
            var within = pairs.Where(pair => actors.Contains(pair.One) && actors.Contains(pair.Other)).ToList();
            var across = pairs.Where(pair => actors.Contains(pair.One) != actors.Contains(pair.Other)).ToList();
            var misfits = within.Concat(index == 0 ? across : []).Where(pair => pair.IsMisfit(camp));
            return rows.Bloc(
                $"{number}{"ab"[index]}",
                actors,
                within.Count(pair => pair.Backs),
                across.Count(pair => !pair.Backs),
                misfits.SelectMany(pair => pair.Ties).InTieOrder());
        });
    }
}

/// <summary>Two actors that on balance back each other or oppose each other, with the ties that say so.</summary>
internal sealed record NaiveSigned(string One, string Other, bool Backs, IReadOnlyList<NaiveTie> Ties)
{
    /// <summary>Backing across the camps, or opposing within one.</summary>
    public bool IsMisfit(Func<string, bool> camp) => (camp(One) == camp(Other)) != Backs;
}
