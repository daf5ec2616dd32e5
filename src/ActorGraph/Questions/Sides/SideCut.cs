namespace ActorGraph.Questions;

/// <summary>Brings candidates into order and cuts them at the limit.</summary>
internal static class SideCut
{
    /// <summary>The first rows.</summary>
    public static ValueTask<List<SideCandidate>> FirstAsync(List<SideCandidate> candidates, int? limit, Inquiry inquiry) => Cut.FirstAsync(
        candidates, limit, static row => row.Counts,
        first => inquiry.Names.LoadAsync(first.Select(static row => row.Other), [], inquiry.Cancellation),
        (left, right) => left.Other != right.Other ? inquiry.Names.CompareActors(left.Other, right.Other) : left.Member.CompareTo(right.Member));
}
