using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Derives all ties and pairs of a store that has none, reading its statements once through, some subjects at a time.</summary>
internal sealed class EveryTie(IStoreWriter writer, long run, PairDerivation derivation, PairRows pairs, CancellationToken cancellationToken)
{
    /// <summary>Subjects a request: about twenty thousand statements.</summary>
    private const int Subjects = 2048;

    private readonly List<StatementFact> facts = [];
    private readonly List<StoredTie> ties = [];
    private readonly RowBatch tieRows = new(16);
    private readonly List<StatementFact> symmetric = [];

    public int Ties { get; private set; }

    /// <summary>Pairs with symmetric and other ties: what makes them stands in several places, so they are derived once more.</summary>
    public IReadOnlyList<(long One, long Other)> MixedPairs { get; private set; } = [];

    public async Task DeriveAsync(long lastActor, IProgress<ImportProgress>? progress)
    {
        for (var after = 0L; after < lastActor; after += Subjects)
        {
            facts.Clear();
            await writer.QueryAsync(
                StoreTexts.AllFacts, new() { { "after", after }, { "until", after + Subjects } }, row => facts.Add(FactColumns.Read(row)), cancellationToken)
                .ConfigureAwait(false);
            Derive();
            await WriteTiesAsync().ConfigureAwait(false);
            await pairs.FlushAsync(false, true).ConfigureAwait(false);
            progress?.Report(new("deriving", Math.Min(after + Subjects, lastActor), lastActor));
        }

        await pairs.FlushAsync(true, true).ConfigureAwait(false);
        await DeriveSymmetricAsync().ConfigureAwait(false);
    }

    /// <summary>In the order of the table, which is filled more tightly so.</summary>
    private async Task WriteTiesAsync()
    {
        ties.Sort(static (left, right) =>
            (left.Key.Subject, left.Key.Object, left.Key.Predicate).CompareTo((right.Key.Subject, right.Key.Object, right.Key.Predicate)));
        foreach (ref readonly var tie in CollectionsMarshal.AsSpan(ties))
        {
            tie.Write(tieRows);
        }

        await writer.WriteAsync(StoreTexts.PutTie, tieRows, cancellationToken).ConfigureAwait(false);
        tieRows.Clear();
        ties.Clear();
    }

    /// <summary>Most pairs with a symmetric tie have no other: their rows, both ways, follow from what was just read.</summary>
    private async Task DeriveSymmetricAsync()
    {
        var couples = new HashSet<(long, long)>();
        foreach (ref readonly var fact in CollectionsMarshal.AsSpan(symmetric))
        {
            couples.Add((fact.Subject, fact.Object));
        }

        var mixed = new HashSet<(long One, long Other)>();
        foreach (var chunk in couples.Chunk(Subjects))
        {
            await writer.QueryAsync(
                StoreTexts.KnownPairs, new() { { "pairs", chunk.Concat(chunk.Select(static c => (c.Item2, c.Item1))).ToArray() } },
                row => mixed.Add(InOrder(row.Int64(0), row.Int64(1))), cancellationToken).ConfigureAwait(false);
        }

        for (var start = 0; start < symmetric.Count;)
        {
            var end = start + 1;
            while (end < symmetric.Count && AreOfOnePair(symmetric[start], symmetric[end]))
            {
                end++;
            }

            var first = symmetric[start];
            if (!mixed.Contains(InOrder(first.Subject, first.Object)))
            {
                var slice = CollectionsMarshal.AsSpan(symmetric)[start..end];
                pairs.Add(first.Subject, StanceCode.Stance(first.Code), first.Object, slice);
                pairs.Add(first.Object, StanceCode.Stance(first.Code), first.Subject, slice);
                await pairs.FlushAsync(false, true).ConfigureAwait(false);
            }

            start = end;
        }

        await pairs.FlushAsync(true, true).ConfigureAwait(false);
        MixedPairs = [.. mixed.Order()];
        symmetric.Clear();
    }

    private static (long One, long Other) InOrder(long one, long other) => one < other ? (one, other) : (other, one);

    private void Derive()
    {
        var all = CollectionsMarshal.AsSpan(facts);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && AreOfOnePair(all[start], all[end]))
            {
                end++;
            }

            var pair = all[start..end];
            ref readonly var first = ref pair[0];
            var stance = StanceCode.Stance(first.Code);
            if (stance != Stance.Neutral && StanceCode.IsSymmetric(first.Code))
            {
                symmetric.AddRange(pair);
            }

            if (stance == Stance.Neutral || StanceCode.IsSymmetric(first.Code))
            {
                derivation.DeriveTies(pair);
            }
            else
            {
                pairs.Add(first.Subject, stance, first.Object, pair);
            }

            AddTies();
            start = end;
        }
    }

    private void AddTies()
    {
        foreach (ref readonly var slice in derivation.Ties)
        {
            if (slice.Tie.Exists || slice.Tie.Next is not null)
            {
                Ties++;
                ties.Add(StoredTie.Of(slice.Tie, run));
            }
        }
    }

    private static bool AreOfOnePair(in StatementFact left, in StatementFact right) =>
        left.Subject == right.Subject && left.Code == right.Code && left.Object == right.Object;
}
