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
    private readonly RowBatch ties = new(16);
    private readonly HashSet<(long One, long Other)> symmetric = [];

    public int Ties { get; private set; }

    /// <summary>Pairs with a symmetric tie: what makes them back each other stands in two places, so they are derived once more.</summary>
    public IReadOnlyList<(long One, long Other)> SymmetricPairs => [.. symmetric.Order()];

    public async Task DeriveAsync(long lastActor, IProgress<ImportProgress>? progress)
    {
        for (var after = 0L; after < lastActor; after += Subjects)
        {
            facts.Clear();
            await writer.QueryAsync(
                StoreTexts.AllFacts, new() { { "after", after }, { "until", after + Subjects } }, row => facts.Add(FactColumns.Read(row)), cancellationToken)
                .ConfigureAwait(false);
            Derive();
            await writer.WriteAsync(StoreTexts.PutTie, ties, cancellationToken).ConfigureAwait(false);
            ties.Clear();
            await pairs.FlushAsync(false, true).ConfigureAwait(false);
            progress?.Report(new("deriving", Math.Min(after + Subjects, lastActor), lastActor));
        }

        await pairs.FlushAsync(true, true).ConfigureAwait(false);
    }

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
            if (StanceCode.IsSymmetric(first.Code))
            {
                symmetric.Add(first.Subject < first.Object ? (first.Subject, first.Object) : (first.Object, first.Subject));
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
                StoredTie.Of(slice.Tie, run).Write(ties);
            }
        }
    }

    private static bool AreOfOnePair(in StatementFact left, in StatementFact right) =>
        left.Subject == right.Subject && left.Code == right.Code && left.Object == right.Object;
}
