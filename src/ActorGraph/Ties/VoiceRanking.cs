namespace ActorGraph.Ties;

/// <summary>Puts the voices behind a row in order: most documents first, then statements, latest day, id.</summary>
internal static class VoiceRanking
{
    private readonly record struct Share(long Voice, long Document, int Last);

    private readonly record struct Total(long Voice, int Documents, int Statements, int Last);

    /// <summary>The first voices of the affirming statements of some ties.</summary>
    public static List<long> Rank(
        IEnumerable<TieSlice> ties, ReadOnlySpan<StatementFact> facts, ReadOnlySpan<Verdict> verdicts, Documents documents, int limit, IIdentifiers identifiers)
    {
        var shares = new List<Share>();
        foreach (var slice in ties)
        {
            for (var i = slice.Start; i < slice.Start + slice.Length; i++)
            {
                if (verdicts[i] == Verdict.Affirms && facts[i].Voice != StatementFact.Unnamed)
                {
                    shares.Add(new(facts[i].Voice, documents.Of(facts[i].Source), FactTimes.Latest(facts[i])));
                }
            }
        }

        var totals = Sum(shares);
        totals.Sort((left, right) => Compare(left, right, identifiers));
        return totals.ConvertAll(total => total.Voice).GetRange(0, Math.Min(limit, totals.Count));
    }

    private static List<Total> Sum(List<Share> shares)
    {
        shares.Sort(static (left, right) => left.Voice == right.Voice ? left.Document.CompareTo(right.Document) : left.Voice.CompareTo(right.Voice));
        var totals = new List<Total>();
        var total = default(Total);
        var document = 0L;
        foreach (var share in shares)
        {
            if (total.Statements > 0 && total.Voice != share.Voice)
            {
                totals.Add(total);
                total = default;
            }

            var isNew = total.Statements == 0 || share.Document != document;
            document = share.Document;
            total = new(share.Voice, total.Documents + (isNew ? 1 : 0), total.Statements + 1, Math.Max(total.Last, share.Last));
        }

        if (total.Statements > 0)
        {
            totals.Add(total);
        }

        return totals;
    }

    private static int Compare(Total left, Total right, IIdentifiers identifiers)
    {
        var order = right.Documents.CompareTo(left.Documents);
        if (order == 0)
        {
            order = right.Statements.CompareTo(left.Statements);
        }

        if (order == 0)
        {
            order = right.Last.CompareTo(left.Last);
        }

        return order == 0 && left.Voice != right.Voice ? identifiers.CompareActors(left.Voice, right.Voice) : order;
    }
}
