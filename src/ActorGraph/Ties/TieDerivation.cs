namespace ActorGraph.Ties;

/// <summary>
/// Derives ties from statements (rules 6 to 12). Most ties have a few plain affirmations and cost no more than reading them; only a
/// negation, <c>former</c> or a closed interval calls for <see cref="Contest"/>. Reused for any number of ties; not for two threads.
/// </summary>
/// <param name="frame">The time asked about.</param>
/// <param name="documents">The document behind each source.</param>
internal sealed class TieDerivation(TimeFrame frame, Documents documents)
{
    private readonly Tally tally = new(documents);

    public TimeFrame Frame { get; } = frame;

    public Documents Documents { get; } = documents;

    /// <summary>Derives one tie.</summary>
    /// <param name="facts">All live statements of one subject, predicate and object that the filters let through; at least one.</param>
    /// <param name="nature">The predicate's.</param>
    /// <param name="verdicts">As long as the statements; filled with what each is to the tie.</param>
    public Tie Derive(ReadOnlySpan<StatementFact> facts, Nature nature, Span<Verdict> verdicts)
    {
        int? next = null;
        var contested = false;
        var exists = false;
        for (var i = 0; i < facts.Length; i++)
        {
            ref readonly var fact = ref facts[i];
            if (!Frame.Includes(fact, nature))
            {
                verdicts[i] = Verdict.Outside;
                next = Earlier(next, fact.Begin);
                continue;
            }

            exists = true;
            verdicts[i] = Verdict.Affirms;
            if (fact.Flags.Negated || fact.Flags.Former || FactTimes.IsClosed(fact))
            {
                contested = true;
                next = Earlier(next, Ends(fact, nature));
            }
        }

        var (status, until) = contested ? Contest.Decide(Frame, facts, nature, verdicts) : (TieStatus.Stated, null);
        tally.Clear();
        tally.Add(facts, verdicts);
        ref readonly var any = ref facts[0];
        return new(any.Subject, any.Predicate, any.Object, any.Code, exists, status, until, tally.Counts(), Frame.IsSpan ? null : next);
    }

    /// <summary>The first day on which a state affirmed until a known day is over.</summary>
    private int? Ends(in StatementFact fact, Nature nature) =>
        nature == Nature.State && !fact.Flags.Negated && !fact.Flags.Former && FactTimes.IsClosed(fact) && fact.End >= Frame.Day
            ? fact.End + 1
            : null;

    private static int? Earlier(int? left, int? right) => left is null || right < left ? right ?? left : left;
}
