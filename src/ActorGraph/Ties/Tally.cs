using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>Counts statements one after the other into <see cref="TieCounts"/>; reused, so that counting costs no memory.</summary>
internal sealed class Tally(Documents documents)
{
    private readonly DistinctKeys documentKeys = new();
    private readonly DistinctKeys voices = new();
    private readonly DistinctKeys denying = new();
    private int statements;
    private Certainty certainty;
    private int first;
    private int last;
    private bool party;

    public void Clear()
    {
        documentKeys.Clear();
        voices.Clear();
        denying.Clear();
        statements = 0;
        certainty = Certainty.Possible;
        first = Day.Undated;
        last = Day.Unknown;
        party = true;
    }

    /// <summary>Counts the statements of one tie by their verdicts.</summary>
    public void Add(ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (verdicts[i] == Verdict.Affirms)
            {
                Affirm(facts[i]);
            }
            else if (verdicts[i] == Verdict.Negates)
            {
                denying.Add(facts[i].Voice);
            }
        }
    }

    public TieCounts Counts() => new(
        statements,
        documentKeys.Count,
        voices.Count,
        denying.Count,
        statements == 0 ? null : certainty,
        first == Day.Undated ? null : first,
        last == Day.Unknown ? null : last,
        party && voices.Count > 0);

    private void Affirm(in StatementFact fact)
    {
        statements++;
        documentKeys.Add(documents.Of(fact.Source));
        if (fact.Flags.Certainty < certainty)
        {
            certainty = fact.Flags.Certainty;
        }

        var beginning = FactTimes.Beginning(fact);
        if (beginning != Day.Unknown && beginning < first)
        {
            first = beginning;
        }

        last = Math.Max(last, FactTimes.Latest(fact));
        if (fact.Voice != StatementFact.Unnamed)
        {
            voices.Add(fact.Voice);
            party &= fact.Voice == fact.Subject || fact.Voice == fact.Object;
        }
    }
}
