namespace ActorGraph.Exporting;

/// <summary>Which statements answer which.</summary>
internal static class Replies
{
    /// <summary>Whether a statement answers another one, at once or by way of others.</summary>
    /// <param name="targets">What each statement answers.</param>
    /// <param name="from">The one.</param>
    /// <param name="to">The other one.</param>
    public static bool Lead(ILookup<long, long> targets, long from, long to)
    {
        var seen = new HashSet<long> { from };
        var open = new Stack<long>(seen);
        while (open.TryPop(out var statement))
        {
            if (statement == to)
            {
                return true;
            }

            foreach (var target in targets[statement].Where(seen.Add))
            {
                open.Push(target);
            }
        }

        return false;
    }
}
