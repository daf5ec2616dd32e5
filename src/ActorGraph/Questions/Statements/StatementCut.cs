using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Brings statements into order of what they are about and cuts them at the limit; ids are only read of those that could be among the first.</summary>
internal static class StatementCut
{
    public static async ValueTask<List<StatementFact>> FirstAsync(List<StatementFact> facts, int? limit, Inquiry inquiry)
    {
        facts.Sort(static (left, right) => EvidenceOrder.CompareTimes(left, right));
        var reached = Math.Min(limit ?? facts.Count, facts.Count);
        var possible = reached;
        while (possible > 0 && possible < facts.Count && EvidenceOrder.CompareTimes(facts[possible], facts[reached - 1]) == 0)
        {
            possible++;
        }

        var first = facts.GetRange(0, possible);
        await inquiry.Names.LoadAsync([], first.Select(static fact => fact.Key), inquiry.Cancellation).ConfigureAwait(false);
        first.Sort((left, right) => EvidenceOrder.CompareStatements(left, right, inquiry.Names));
        return first.GetRange(0, reached);
    }
}
