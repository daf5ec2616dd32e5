using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Answers with ties of the whole graph, best supported first.</summary>
internal static class TieList
{
    /// <summary>The first of the wanted ties, and how to put some of them in words.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="question">Its name.</param>
    /// <param name="filters">Which statements count.</param>
    /// <param name="wanted">Which ties are wanted.</param>
    /// <param name="nothing">What to say when there is none.</param>
    /// <param name="row">Puts one in words; all that is in it can be named.</param>
    public static async ValueTask<Found<TRow>> FindAsync<TRow>(
        Inquiry inquiry, string question, AskedFilters filters, WantedTies wanted, string nothing, Func<DerivedTies, TieSlice, TRow> row)
    {
        var all = await new TieScan(inquiry, filters).FindAsync(wanted).ConfigureAwait(false);
        all.RemoveAll(tie => tie.Counts.Voices < filters.MinVoices);
        var total = all.Count;
        if (total == 0)
        {
            inquiry.Note($"{nothing}{filters.Then}.");
        }

        var first = await Cut.FirstAsync(
            all, filters.Limit, static tie => tie.Counts,
            ties => inquiry.Names.LoadAsync(ties.SelectMany(static tie => (long[])[tie.Subject, tie.Object]), [], inquiry.Cancellation),
            (left, right) => CompareIds(left, right, inquiry.Names)).ConfigureAwait(false);
        return inquiry.Found<TRow>(question, total, first.Count, async (start, count) =>
        {
            var page = first.GetRange(start, count);
            var wantedHere = page.ConvertAll(static tie => (tie.Subject, tie.Predicate, tie.Object)).ToHashSet();
            var facts = await new FactReader(inquiry.Reader, filters.Statements)
                .BetweenAsync(page.Select(static tie => (tie.Subject, tie.Object)).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
            facts.RemoveAll(fact => !wantedHere.Contains((fact.Subject, fact.Predicate, fact.Object)));
            var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
            var byKey = ties.All.ToDictionary(static slice => (slice.Tie.Subject, slice.Tie.Predicate, slice.Tie.Object));
            return page.ConvertAll(tie => row(ties, byKey[(tie.Subject, tie.Predicate, tie.Object)]));
        });
    }

    private static int CompareIds(in CountedTie left, in CountedTie right, RowNames names)
    {
        var order = left.Subject == right.Subject ? 0 : names.CompareActors(left.Subject, right.Subject);
        if (order == 0 && left.Predicate != right.Predicate)
        {
            order = names.ComparePredicates(left.Predicate, right.Predicate);
        }

        return order == 0 && left.Object != right.Object ? names.CompareActors(left.Object, right.Object) : order;
    }
}
