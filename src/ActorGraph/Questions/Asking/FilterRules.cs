namespace ActorGraph.Questions;

/// <summary>What filters may not be given, alone or together.</summary>
internal static class FilterRules
{
    /// <exception cref="UsageException">They make no sense.</exception>
    public static void Check(Filters filters, bool rollsUp = false)
    {
        if (filters.RollUp is not null && !rollsUp)
        {
            throw new UsageException("This question cannot be rolled up: it has no one asked actor, or reads affiliations anyway. Leave roll-up out.");
        }

        var isSpan = filters.From is not null || filters.To is not null;
        if (isSpan && filters.AsOf is not null)
        {
            throw new UsageException("A span (from, to) takes the place of a day: leave as-of out, or ask about a day alone.");
        }

        if (isSpan && filters.Ever)
        {
            throw new UsageException("A span (from, to) counts what is over anyway: leave ever out, or the span.");
        }

        if (filters.From > filters.To)
        {
            throw new UsageException($"The span ends ({filters.To:yyyy-MM-dd}) before it begins ({filters.From:yyyy-MM-dd}): swap from and to.");
        }

        if (filters.MinVoices < 0)
        {
            throw new UsageException($"min-voices is {filters.MinVoices}; give 0 or more.");
        }

        if (filters.Limit < 0)
        {
            throw new UsageException($"limit is {filters.Limit}; give 0 or more, or leave it out for all rows.");
        }

        if (filters.Reliability is not (null or (>= 'A' and <= 'F')))
        {
            throw new UsageException($"reliability is {filters.Reliability}; give a letter from A to F.");
        }
    }
}
