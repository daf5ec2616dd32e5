namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>
    /// Rule 15: an actor and those affiliated with it, each by its shortest chain, of several the one whose ids come first, read from the
    /// asked actor on. Who is affiliated is read under the question's time and what is to be trusted, not under what one wants to hear.
    /// </summary>
    private IReadOnlyList<NaiveMember> Family(string asked, Filters filters)
    {
        if (filters.RollUp is null)
        {
            return [new(asked, [asked])];
        }

        var trusted = filters with { Speaker = [], Source = [], Means = [], Since = null };
        var affiliations = new NaiveChains(
            from tie in Visible(trusted)
            where tie.Predicate.Affiliation == Affiliation.ActsFor
                || (tie.Predicate.Affiliation == Affiliation.Member && filters.RollUp == RollUp.Members)
            from link in Directed(tie)
            select (link.Object, link.Subject));
        return [.. affiliations.From(asked)
            .GroupBy(chain => chain[^1])
            .Select(chains => chains.OrderBy(chain => chain.Count).ThenBy(NaiveChains.Ids, StringComparer.Ordinal).First())
            .OrderBy(chain => chain.Count).ThenBy(NaiveChains.Ids, StringComparer.Ordinal)
            .Select(chain => new NaiveMember(chain[^1], [.. chain.Reverse()]))];
    }

    /// <summary>Whether a row's other end belongs to the asked actor too; nothing is when nobody is affiliated.</summary>
    private static bool IsInternal(IReadOnlyList<NaiveMember> family, string other) => family.Count > 1 && family.Any(member => member.Id == other);

    /// <summary>Rule 14: a symmetric tie leads both ways.</summary>
    private static IEnumerable<(string Subject, string Object)> Directed(NaiveTie tie) =>
        tie.Predicate.Symmetric ? [(tie.Subject, tie.Object), (tie.Object, tie.Subject)] : [(tie.Subject, tie.Object)];
}

/// <summary>The asked actor or one affiliated with it, and the chain from it to the asked one.</summary>
internal sealed record NaiveMember(string Id, IReadOnlyList<string> Chain);
