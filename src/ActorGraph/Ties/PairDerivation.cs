using System.Runtime.InteropServices;

namespace ActorGraph.Ties;

/// <summary>
/// Derives the ties of a list of statements and counts the visible ones as one row. Stored pairs and filtered answers both come from
/// here, so they cannot differ. Holds the last list it was given; reused for any number of them; not for two threads.
/// </summary>
/// <param name="derivation">Derives each tie.</param>
/// <param name="nature">The nature of a predicate by its key.</param>
internal sealed class PairDerivation(TieDerivation derivation, Func<long, Nature> nature)
{
    private readonly Tally tally = new(derivation.Documents);
    private readonly List<TieSlice> ties = [];
    private Verdict[] verdicts = new Verdict[64];

    /// <summary>All ties of the last list, visible or not, in its order.</summary>
    public ReadOnlySpan<TieSlice> Ties => CollectionsMarshal.AsSpan(ties);

    /// <summary>What each statement of the last list is to its tie.</summary>
    public ReadOnlySpan<Verdict> Verdicts => verdicts;

    /// <summary>Derives the ties of a list.</summary>
    /// <param name="facts">Statements that the filters let through; those of one tie stand together.</param>
    public void DeriveTies(ReadOnlySpan<StatementFact> facts)
    {
        ties.Clear();
        if (verdicts.Length < facts.Length)
        {
            verdicts = new Verdict[Math.Max(facts.Length, verdicts.Length * 2)];
        }

        for (var start = 0; start < facts.Length;)
        {
            var end = start + 1;
            while (end < facts.Length && AreOfOneTie(facts[start], facts[end]))
            {
                end++;
            }

            var length = end - start;
            var tie = derivation.Derive(facts.Slice(start, length), nature(facts[start].Predicate), verdicts.AsSpan(start, length));
            ties.Add(new(tie, start, length));
            start = end;
        }
    }

    /// <summary>Derives the ties of one direction and stance of a pair and counts the visible ones as one.</summary>
    /// <param name="facts">The pair's statements, symmetric ones included; those of one tie stand together.</param>
    public Pair Derive(ReadOnlySpan<StatementFact> facts)
    {
        DeriveTies(facts);
        tally.Clear();
        var visible = 0;
        var disputed = false;
        var counted = 0;
        var only = default(TieCounts);
        int? next = null;
        foreach (ref readonly var slice in Ties)
        {
            var tie = slice.Tie;
            next = next is null || tie.Next < next ? tie.Next ?? next : next;
            if (!tie.IsVisible(derivation.Frame))
            {
                continue;
            }

            visible++;
            disputed |= tie.Status == TieStatus.Disputed;
            only = tie.Counts;
            var itsVerdicts = Verdicts.Slice(slice.Start, slice.Length);
            counted += CountCounted(itsVerdicts);
            if (ties.Count > 1)
            {
                tally.Add(facts.Slice(slice.Start, slice.Length), itsVerdicts);
            }
        }

        return new(visible > 0, visible > 1 ? tally.Counts() : only, disputed, counted, next);
    }

    /// <summary>Who says it, by which relations, and in which statements: of the visible ties of the last list.</summary>
    /// <param name="facts">The list.</param>
    /// <param name="identifiers">Settles what the counts leave equal.</param>
    public PairDetail Detail(ReadOnlySpan<StatementFact> facts, IIdentifiers identifiers)
    {
        var visible = new List<TieSlice>(ties.Count);
        foreach (var slice in ties)
        {
            if (slice.Tie.IsVisible(derivation.Frame))
            {
                visible.Add(slice);
            }
        }

        return PairDetail.Of(visible, facts, Verdicts, derivation.Documents, identifiers);
    }

    private static bool AreOfOneTie(in StatementFact left, in StatementFact right) =>
        left.Predicate == right.Predicate && left.Subject == right.Subject && left.Object == right.Object;

    private static int CountCounted(ReadOnlySpan<Verdict> verdicts)
    {
        var counted = 0;
        foreach (var verdict in verdicts)
        {
            counted += verdict.IsCounted() ? 1 : 0;
        }

        return counted;
    }
}
