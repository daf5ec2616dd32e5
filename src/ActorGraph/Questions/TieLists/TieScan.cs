using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Looks through all ties of a graph: the stored ones, or under filters those derived from all statements.</summary>
internal sealed class TieScan(Inquiry inquiry, AskedFilters filters)
{
    private readonly FactReader reader = new(inquiry.Reader, filters.Statements);

    /// <summary>The wanted ties, in no order.</summary>
    public async ValueTask<List<CountedTie>> FindAsync(WantedTies wanted)
    {
        var ties = new List<CountedTie>();
        if (!await inquiry.CanReadStoredAsync(filters).ConfigureAwait(false))
        {
            var documents = await reader.AllDocumentsAsync(inquiry.Cancellation).ConfigureAwait(false);
            await EveryFact.ReadAsync(inquiry, reader, facts => Add(ties, wanted, facts, documents)).ConfigureAwait(false);
            return ties;
        }

        var due = new HashSet<(long Subject, long Predicate, long Object)>();
        await inquiry.Reader.QueryAsync(
            StoreTexts.TiesDue, new() { { "today", inquiry.Today } }, row => due.Add((row.Int64(0), row.Int64(2), row.Int64(1))), inquiry.Cancellation)
            .ConfigureAwait(false);
        var parameters = new StoreParameters { { "statuses", wanted.Statuses.Select(static s => (long)s).ToList() }, { "voices", (long?)wanted.Voices } };
        await inquiry.Reader.QueryAsync(StoreTexts.TiesOfStatus, parameters, row => ties.Add(Read(row)), inquiry.Cancellation).ConfigureAwait(false);
        if (due.Count > 0)
        {
            ties.RemoveAll(tie => due.Contains((tie.Subject, tie.Predicate, tie.Object)));
            await AddDueAsync(ties, wanted, due).ConfigureAwait(false);
        }

        return ties;
    }

    /// <summary>Derives anew what time may have changed since it was stored.</summary>
    private async ValueTask AddDueAsync(List<CountedTie> ties, WantedTies wanted, HashSet<(long Subject, long Predicate, long Object)> due)
    {
        var facts = await reader.BetweenAsync(due.Select(static tie => (tie.Subject, tie.Object)).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => !due.Contains((fact.Subject, fact.Predicate, fact.Object)));
        Add(ties, wanted, facts, await reader.DocumentsAsync(facts, inquiry.Cancellation).ConfigureAwait(false));
    }

    private void Add(List<CountedTie> ties, WantedTies wanted, List<StatementFact> facts, Documents documents)
    {
        var pairs = new PairDerivation(new TieDerivation(filters.Frame, documents), inquiry.Predicates.Nature);
        pairs.DeriveTies(CollectionsMarshal.AsSpan(facts));
        foreach (ref readonly var slice in pairs.Ties)
        {
            if (wanted.Include(slice.Tie))
            {
                ties.Add(CountedTie.Of(slice.Tie));
            }
        }
    }

    private static CountedTie Read(IRow row) => new(
        row.Int64(0), row.Int64(1), row.Int64(2), new(row.Int32(3), row.Int32(4), row.Int32(5), 0, null, null, row.Int32OrNull(6), false));
}
