namespace ActorGraph.Questions;

/// <summary>A camp, its actors by their numbers.</summary>
/// <param name="Label">Its component's number and its letter.</param>
/// <param name="Actors">Its actors.</param>
/// <param name="Backing">Pairs within that back each other.</param>
/// <param name="Opposing">Pairs across that oppose each other.</param>
/// <param name="Misfits">Pairs that do not fit and are listed with it.</param>
/// <param name="Exact">Whether the split is proven to be the best.</param>
internal sealed record NumberedCamp(string Label, IReadOnlyList<int> Actors, int Backing, int Opposing, List<BalancedPair> Misfits, bool Exact)
{
    /// <summary>The camps of all components; one without an opponent has none beside it.</summary>
    public static List<NumberedCamp> Of(IReadOnlyList<CampComponent> components, IReadOnlyList<BalancedPair> pairs, NumberedActors actors)
    {
        // Even numbers are a camps, odd ones b camps.
        var campOf = new int[actors.Count];
        for (var i = 0; i < components.Count; i++)
        {
            Fill(components[i].A, 2 * i);
            Fill(components[i].B, (2 * i) + 1);
        }

        var backing = new int[2 * components.Count];
        var opposing = new int[2 * components.Count];
        var misfits = Enumerable.Range(0, 2 * components.Count).Select(static _ => new List<BalancedPair>()).ToList();
        foreach (var pair in pairs)
        {
            var (one, other) = (campOf[actors.NumberOf(pair.One)], campOf[actors.NumberOf(pair.Other)]);
            if ((one == other) != (pair.Stance == Stance.Backs))
            {
                misfits[Math.Min(one, other)].Add(pair);
            }
            else if (one == other)
            {
                backing[one]++;
            }
            else
            {
                opposing[one]++;
                opposing[other]++;
            }
        }

        return [.. Enumerable.Range(0, 2 * components.Count).Where(camp => Members(camp).Count > 0).Select(camp => new NumberedCamp(
            $"{(camp / 2) + 1}{(camp % 2 == 0 ? 'a' : 'b')}", Members(camp), backing[camp], opposing[camp], misfits[camp], components[camp / 2].Exact))];

        IReadOnlyList<int> Members(int camp) => camp % 2 == 0 ? components[camp / 2].A : components[camp / 2].B;

        void Fill(IReadOnlyList<int> members, int camp)
        {
            foreach (var member in members)
            {
                campOf[member] = camp;
            }
        }
    }
}
