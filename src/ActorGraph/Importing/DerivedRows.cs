using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Derives pairs and writes them: what remains of a pair when nothing is visible is taken away.</summary>
internal sealed class PairRows(PairDerivation derivation, IIdentifiers identifiers, IStoreWriter writer, CancellationToken cancellationToken)
{
    private const int Most = 4096;

    private readonly RowBatch put = new(14);
    private readonly RowBatch removed = new(3);

    /// <summary>Derives one direction and stance of a pair.</summary>
    /// <param name="from">The asked direction's subject.</param>
    /// <param name="stance">For or against.</param>
    /// <param name="to">The asked direction's object.</param>
    /// <param name="facts">Its statements, those of one tie together; empty when there are none.</param>
    public void Add(long from, Stance stance, long to, ReadOnlySpan<StatementFact> facts)
    {
        var pair = facts.IsEmpty ? default : derivation.Derive(facts);
        if (!pair.IsVisible && pair.Next is null)
        {
            removed.Add(from).Add((int)stance).Add(to);
            return;
        }

        var counts = pair.Counts;
        put.Add(from).Add((int)stance).Add(to)
            .Add(counts.Statements).Add(counts.Documents).Add(counts.Voices).Add(counts.Denials).Add((long?)counts.Certainty)
            .Add((long?)counts.First).Add((long?)counts.Last).Add(counts.Party).Add(pair.Disputed).Add((long?)pair.Next)
            .Add(pair.KeepsDetail ? derivation.Detail(facts, identifiers).ToBytes() : null);
    }

    public async ValueTask FlushAsync(bool all, bool fresh)
    {
        if (removed.Count > 0)
        {
            // In a store without pairs there is nothing to take away.
            if (!fresh)
            {
                await writer.WriteAsync(StoreTexts.RemovePair, removed, cancellationToken).ConfigureAwait(false);
            }

            removed.Clear();
        }

        if (put.Count >= (all ? 1 : Most))
        {
            await writer.WriteAsync(StoreTexts.PutPair, put, cancellationToken).ConfigureAwait(false);
            put.Clear();
        }
    }
}

/// <summary>The statements of one direction of a pair, put together by stance.</summary>
internal static class PairFacts
{
    /// <summary>Collects, from both directions as stored, what makes <c>from</c> back or oppose <c>to</c>; symmetric statements count both ways.</summary>
    public static Span<StatementFact> Of(List<StatementFact> into, Stance stance, List<StatementFact> forward, List<StatementFact> backward)
    {
        into.Clear();
        foreach (ref readonly var fact in CollectionsMarshal.AsSpan(forward))
        {
            if (StanceCode.Stance(fact.Code) == stance)
            {
                into.Add(fact);
            }
        }

        foreach (ref readonly var fact in CollectionsMarshal.AsSpan(backward))
        {
            if (StanceCode.Stance(fact.Code) == stance && StanceCode.IsSymmetric(fact.Code))
            {
                into.Add(fact);
            }
        }

        return CollectionsMarshal.AsSpan(into);
    }
}
