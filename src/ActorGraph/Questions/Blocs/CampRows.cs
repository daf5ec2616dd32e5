using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Puts camps in words.</summary>
internal sealed class CampRows(Inquiry inquiry, AskedFilters filters, NumberedActors actors)
{
    /// <summary>Pairs whose ties are put in words together.</summary>
    private const int Chunk = 2000;

    public async ValueTask<IReadOnlyList<BlocRow>> OfAsync(List<NumberedCamp> camps)
    {
        var rows = new List<BlocRow>(camps.Count);
        foreach (var camp in camps)
        {
            rows.Add(new(
                camp.Label, [.. camp.Actors.Select(number => inquiry.Names.Actor(actors.KeyOf(number)))], camp.Backing, camp.Opposing,
                await TiesAsync(camp.Misfits).ConfigureAwait(false), camp.Exact));
        }

        return rows;
    }

    private async ValueTask<List<TieRow>> TiesAsync(List<BalancedPair> misfits)
    {
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var rows = new List<TieRow>();
        foreach (var chunk in misfits.Chunk(Chunk))
        {
            var stances = chunk.ToDictionary(static pair => (pair.One, pair.Other), static pair => pair.Stance);
            var facts = await reader.BetweenAsync(
                chunk.SelectMany(static pair => ((long, long)[])[(pair.One, pair.Other), (pair.Other, pair.One)]).ToList(), inquiry.Cancellation)
                .ConfigureAwait(false);
            facts.RemoveAll(fact => StanceCode.Stance(fact.Code) != stances[fact.Subject < fact.Object ? (fact.Subject, fact.Object) : (fact.Object, fact.Subject)]);
            var ties = await DerivedTies.UnnamedAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
            var visible = ties.All.FindAll(slice => slice.Tie.IsVisible(filters.Frame));
            await ties.LoadNamesAsync(visible).ConfigureAwait(false);
            rows.AddRange(visible.Select(ties.Row));
        }

        rows.Sort(Compare);
        return rows;
    }

    private static int Compare(TieRow left, TieRow right)
    {
        var order = (right.Voices, right.Documents, right.Statements, right.Last).CompareTo((left.Voices, left.Documents, left.Statements, left.Last));
        if (order == 0)
        {
            order = string.CompareOrdinal(left.Subject.Id, right.Subject.Id);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Predicate, right.Predicate);
        }

        return order == 0 ? string.CompareOrdinal(left.Object.Id, right.Object.Id) : order;
    }
}
