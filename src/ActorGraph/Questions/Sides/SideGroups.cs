using System.Runtime.InteropServices;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Lists of statements about one actor in which those about one other end stand together, and among them those of one tie.</summary>
internal static class SideGroups
{
    /// <summary>Puts statements about an actor in order of the other end and the predicate.</summary>
    public static void Sort(List<StatementFact> facts, long actor) => facts.Sort((left, right) => Compare(left, right, actor));

    /// <summary>Puts two lists that are in order together; many statements are never sorted for the sake of a few.</summary>
    public static List<StatementFact> Merge(List<StatementFact> many, List<StatementFact> few, long actor)
    {
        if (few.Count == 0)
        {
            return many;
        }

        var merged = new List<StatementFact>(many.Count + few.Count);
        var from = CollectionsMarshal.AsSpan(many);
        foreach (ref readonly var fact in CollectionsMarshal.AsSpan(few))
        {
            var before = 0;
            while (before < from.Length && Compare(from[before], fact, actor) <= 0)
            {
                before++;
            }

            merged.AddRange(from[..before]);
            merged.Add(fact);
            from = from[before..];
        }

        merged.AddRange(from);
        return merged;
    }

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

    private static int Compare(in StatementFact left, in StatementFact right, long actor)
    {
        var order = left.OtherEnd(actor).CompareTo(right.OtherEnd(actor));
        return order != 0 ? order : left.Predicate.CompareTo(right.Predicate);
    }
}
