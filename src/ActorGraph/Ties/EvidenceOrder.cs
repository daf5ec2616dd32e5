namespace ActorGraph.Ties;

/// <summary>The order of ties, and of the statements within one (rule 10).</summary>
internal static class EvidenceOrder
{
    /// <summary>Best supported first, then by the ids of subject, predicate and object.</summary>
    public static int CompareTies(in Tie left, in Tie right, IIdentifiers identifiers)
    {
        var order = TieCounts.Compare(left.Counts, right.Counts);
        if (order == 0 && left.Subject != right.Subject)
        {
            order = identifiers.CompareActors(left.Subject, right.Subject);
        }

        if (order == 0 && left.Predicate != right.Predicate)
        {
            order = identifiers.ComparePredicates(left.Predicate, right.Predicate);
        }

        return order == 0 && left.Object != right.Object ? identifiers.CompareActors(left.Object, right.Object) : order;
    }

    /// <summary>By what time it is about, unknown beginnings first and undated last, then by when it was said, then by id.</summary>
    public static int CompareStatements(in StatementFact left, in StatementFact right, IIdentifiers identifiers)
    {
        var order = CompareTimes(left, right);
        return order == 0 && left.Key != right.Key ? identifiers.CompareStatements(left.Key, right.Key) : order;
    }

    /// <summary>The same, but for the ids.</summary>
    public static int CompareTimes(in StatementFact left, in StatementFact right)
    {
        var order = left.Begin.CompareTo(right.Begin);
        if (order == 0)
        {
            order = left.End.CompareTo(right.End);
        }

        return order == 0 ? left.Said.CompareTo(right.Said) : order;
    }
}
