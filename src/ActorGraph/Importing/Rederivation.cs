using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>
/// Derives the touched ties anew from their statements, never counting up or down, and records which changed or went and why (rule 24).
/// </summary>
internal sealed class Rederivation(ImportState state, IStoreWriter writer, long run, int today, StatementKeys statements, CancellationToken cancellationToken)
{
    /// <summary>Pairs a request: few enough for the memory, enough to spare requests.</summary>
    private const int Chunk = 500;

    private readonly Dictionary<Because, int> because = [];
    private readonly List<StatementFact> scratch = [];

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Removed { get; private set; }

    public IReadOnlyDictionary<string, int> ByReason => because
        .OrderBy(static b => b.Key).ToDictionary(static b => b.Key.ToString().ToLowerInvariant(), static b => b.Value);

    /// <summary>Derives everything, in a store that has no ties yet.</summary>
    public async Task DeriveAllAsync(IProgress<ImportProgress>? progress)
    {
        var (ties, pairs) = Derivations();
        var all = new EveryTie(writer, run, ties, pairs, cancellationToken);
        await all.DeriveAsync(state.Actors.NextKey - 1, progress).ConfigureAwait(false);
        Added = all.Ties;
        await DerivePairsAsync(all.MixedPairs, new Dictionary<TieKey, Because>(), true).ConfigureAwait(false);
    }

    /// <summary>Derives the touched ties and the pairs they belong to.</summary>
    public async Task DeriveAsync(TouchedTies touched)
    {
        await writer.QueryAsync(
            StoreTexts.TiesDue, new() { { "today", today } },
            row => touched.Touch(new TieKey(row.Int64(0), row.Int64(1), row.Int64(2)), Because.Time), cancellationToken).ConfigureAwait(false);
        touched.Settle();
        var pairs = touched.Ties.Keys
            .Select(static t => t.Subject < t.Object ? (t.Subject, t.Object) : (t.Object, t.Subject)).ToHashSet();
        await DerivePairsAsync([.. pairs.Order()], touched.Ties, false).ConfigureAwait(false);
    }

    private (PairDerivation Ties, PairRows Pairs) Derivations()
    {
        var reprints = state.Sources.All.Where(static s => s.Document != s).ToDictionary(static s => s.Key, static s => s.Document.Key);
        var derivation = new PairDerivation(
            new TieDerivation(TimeFrame.AsOf(today), new Documents(reprints)), key => state.Predicates.Get(key).Definition.Nature);
        var identifiers = new ImportIdentifiers(state, statements);
        return (derivation, new PairRows(derivation, identifiers, writer, cancellationToken));
    }

    private async Task DerivePairsAsync(IReadOnlyList<(long One, long Other)> pairs, IReadOnlyDictionary<TieKey, Because> touched, bool fresh)
    {
        var (derivation, rows) = Derivations();
        var changes = new TieChangeRows(writer, run, touched, cancellationToken);
        foreach (var chunk in pairs.Chunk(Chunk))
        {
            var facts = await ReadFactsAsync(chunk).ConfigureAwait(false);
            if (!fresh)
            {
                var stored = await ReadTiesAsync(chunk).ConfigureAwait(false);
                foreach (var directed in facts)
                {
                    derivation.DeriveTies(CollectionsMarshal.AsSpan(directed));
                    foreach (ref readonly var slice in derivation.Ties)
                    {
                        if (slice.Tie.Exists || slice.Tie.Next is not null)
                        {
                            changes.Compare(slice.Tie, stored);
                        }
                    }
                }

                await changes.FinishAsync(stored).ConfigureAwait(false);
            }

            AddPairs(rows, chunk, facts);
            await rows.FlushAsync(true, false).ConfigureAwait(false);
        }

        if (!fresh)
        {
            (Added, Changed, Removed) = (changes.Added, changes.Changed, changes.Removed);
            foreach (var (reason, count) in changes.ByReason)
            {
                because[reason] = count;
            }
        }
    }

    private void AddPairs(PairRows rows, (long One, long Other)[] chunk, List<StatementFact>[] facts)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            var (one, other) = chunk[i];
            var (forward, backward) = (facts[2 * i], facts[(2 * i) + 1]);
            foreach (var stance in (ReadOnlySpan<Stance>)[Stance.Backs, Stance.Opposes])
            {
                rows.Add(one, stance, other, PairFacts.Of(scratch, stance, forward, backward));
                rows.Add(other, stance, one, PairFacts.Of(scratch, stance, backward, forward));
            }
        }
    }

    /// <summary>For each pair the statements from the one to the other, then those back.</summary>
    private async Task<List<StatementFact>[]> ReadFactsAsync((long One, long Other)[] chunk)
    {
        var facts = new List<StatementFact>[chunk.Length * 2];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = [];
        }

        await writer.QueryAsync(StoreTexts.FactsOfPairs, BothWays(chunk), row =>
        {
            facts[row.Int32(11)].Add(FactColumns.Read(row));
            statements.Add(row.Int64(0), row.Id(12));
        }, cancellationToken).ConfigureAwait(false);
        return facts;
    }

    private async Task<Dictionary<TieKey, StoredTie>> ReadTiesAsync((long One, long Other)[] chunk)
    {
        var ties = new Dictionary<TieKey, StoredTie>();
        await writer.QueryAsync(StoreTexts.TiesOfPairs, BothWays(chunk), row =>
        {
            var tie = StoredTie.Read(row);
            ties[tie.Key] = tie;
        }, cancellationToken).ConfigureAwait(false);
        return ties;
    }

    private static StoreParameters BothWays((long One, long Other)[] chunk)
    {
        var pairs = new (long, long)[chunk.Length * 2];
        for (var i = 0; i < chunk.Length; i++)
        {
            pairs[2 * i] = chunk[i];
            pairs[(2 * i) + 1] = (chunk[i].Other, chunk[i].One);
        }

        return new() { { "pairs", pairs } };
    }
}
