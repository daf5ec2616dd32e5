using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>The status of a tie that somebody negates, or that may be over (rule 12).</summary>
internal static class Contest
{
    /// <summary>Decides the status and turns <see cref="Verdict.Affirms"/> into what each statement in the frame really is.</summary>
    public static (TieStatus Status, int? Until) Decide(
        TimeFrame frame, ReadOnlySpan<StatementFact> facts, Nature nature, Span<Verdict> verdicts)
    {
        if (SetAside(facts, verdicts))
        {
            Replace(facts, verdicts);
        }

        if (!verdicts.Contains(Verdict.Affirms))
        {
            return (TieStatus.Denied, null);
        }

        var allOver = AreAllOver(frame, facts, nature, verdicts);
        if (!frame.CountsOver)
        {
            if (allOver)
            {
                return (TieStatus.Ended, LastClosed(facts, verdicts));
            }

            LeaveOutOver(frame, facts, nature, verdicts);
        }

        if (IsDisputed(facts, verdicts))
        {
            return (TieStatus.Disputed, null);
        }

        if (nature == Nature.State && NegatedSince(facts, verdicts) is int since)
        {
            return (TieStatus.Ended, since);
        }

        return allOver ? (TieStatus.Ended, LastClosed(facts, verdicts)) : (TieStatus.Stated, null);
    }

    /// <summary>Marks the negations; those that are merely possible or of an unnamed voice change nothing. Tells whether any is left.</summary>
    private static bool SetAside(ReadOnlySpan<StatementFact> facts, Span<Verdict> verdicts)
    {
        var negated = false;
        for (var i = 0; i < facts.Length; i++)
        {
            ref readonly var fact = ref facts[i];
            if (verdicts[i] != Verdict.Affirms || !fact.Flags.Negated)
            {
                continue;
            }

            verdicts[i] = fact.Voice == StatementFact.Unnamed ? Verdict.Unnamed
                : fact.Flags.Certainty == Certainty.Possible ? Verdict.Possible
                : Verdict.Negates;
            negated |= verdicts[i] == Verdict.Negates;
        }

        return negated;
    }

    /// <summary>Of one voice's contrary statements about one time the one said last counts; of two said on one day, the negated one.</summary>
    private static void Replace(ReadOnlySpan<StatementFact> facts, Span<Verdict> verdicts)
    {
        // A statement replaces also when it is itself replaced, so it is the sign that matters here, not the verdict reached so far.
        for (var n = 0; n < facts.Length; n++)
        {
            ref readonly var negation = ref facts[n];
            if (verdicts[n] != Verdict.Negates)
            {
                continue;
            }

            for (var a = 0; a < facts.Length; a++)
            {
                ref readonly var affirmation = ref facts[a];
                if (affirmation.Voice == negation.Voice && !affirmation.Flags.Negated && verdicts[a] != Verdict.Outside
                    && FactTimes.OverlapWithinVoice(affirmation, negation))
                {
                    verdicts[negation.Said.CompareTo(affirmation.Said) >= 0 ? a : n] = Verdict.Replaced;
                }
            }
        }
    }

    private static bool AreAllOver(TimeFrame frame, ReadOnlySpan<StatementFact> facts, Nature nature, ReadOnlySpan<Verdict> verdicts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (verdicts[i] == Verdict.Affirms && !FactTimes.IsOver(facts[i], nature, frame.Day))
            {
                return false;
            }
        }

        return true;
    }

    private static void LeaveOutOver(TimeFrame frame, ReadOnlySpan<StatementFact> facts, Nature nature, Span<Verdict> verdicts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (verdicts[i] == Verdict.Affirms && FactTimes.IsOver(facts[i], nature, frame.Day))
            {
                verdicts[i] = Verdict.Ended;
            }
        }
    }

    private static bool IsDisputed(ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts)
    {
        for (var n = 0; n < facts.Length; n++)
        {
            if (verdicts[n] != Verdict.Negates)
            {
                continue;
            }

            for (var a = 0; a < facts.Length; a++)
            {
                if (verdicts[a] == Verdict.Affirms && facts[a].Voice != facts[n].Voice && FactTimes.OverlapBetweenVoices(facts[a], facts[n]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The beginning of the latest negation, when it is later than that of every affirmation.</summary>
    private static int? NegatedSince(ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts)
    {
        var affirmed = Day.Unknown;
        var negated = Day.Unknown;
        for (var i = 0; i < facts.Length; i++)
        {
            if (verdicts[i] == Verdict.Affirms)
            {
                affirmed = Math.Max(affirmed, FactTimes.Beginning(facts[i]));
            }
            else if (verdicts[i] == Verdict.Negates)
            {
                negated = Math.Max(negated, FactTimes.Beginning(facts[i]));
            }
        }

        return negated > affirmed ? negated : null;
    }

    private static int? LastClosed(ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts)
    {
        int? last = null;
        for (var i = 0; i < facts.Length; i++)
        {
            if (verdicts[i] == Verdict.Affirms && FactTimes.IsClosed(facts[i]) && !(facts[i].End < last))
            {
                last = facts[i].End;
            }
        }

        return last;
    }
}
