namespace ActorGraph.Tests.Contract;

/// <summary>All chains along links that meet nobody twice, found by trying every way.</summary>
internal sealed class NaiveChains(IEnumerable<(string From, string To)> links)
{
    private readonly ILookup<string, string> next = links.Distinct().ToLookup(link => link.From, link => link.To);

    /// <summary>Every chain that begins with an actor, the one of nobody else first.</summary>
    public IEnumerable<IReadOnlyList<string>> From(string actor) => WithLonger([actor]);

    /// <summary>The chains with the fewest links from one actor to another.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Shortest(string from, string to)
    {
        var all = From(from).Where(chain => chain[^1] == to).ToList();
        return all.FindAll(chain => chain.Count == all.Min(other => other.Count));
    }

    /// <summary>Ids one after the other, so that the order of texts is by the first that differs.</summary>
    public static string Ids(IEnumerable<string> chain) => string.Join('\0', chain);

    private IEnumerable<IReadOnlyList<string>> WithLonger(IReadOnlyList<string> chain) =>
        next[chain[^1]].Where(actor => !chain.Contains(actor)).SelectMany(actor => WithLonger([.. chain, actor])).Prepend(chain);
}
