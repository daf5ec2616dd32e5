using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Walks through a list of statements one other end at a time.</summary>
internal static class SideGroups
{
    /// <summary>Each other end with where its statements stand.</summary>
    /// <param name="facts">Statements about one actor; those about one other end stand together.</param>
    /// <param name="actor">That actor.</param>
    public static IEnumerable<(long Other, int Start, int Length)> Of(List<StatementFact> facts, long actor)
    {
        for (var start = 0; start < facts.Count;)
        {
            var other = facts[start].OtherEnd(actor);
            var end = start + 1;
            while (end < facts.Count && facts[end].OtherEnd(actor) == other)
            {
                end++;
            }

            yield return (other, start, end - start);
            start = end;
        }
    }
}
