using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>
/// Reads the links of a graph, a frontier at a time or all at once: from stored pairs where these answer, otherwise derived from the
/// statements that the filters let through.
/// </summary>
internal sealed class LinkReader
{
    private readonly Inquiry inquiry;
    private readonly AskedFilters filters;
    private readonly FactReader reader;
    private readonly bool stored;
    private readonly HashSet<(long, long)> due = [];
    private readonly List<long> affiliations;

    private LinkReader(Inquiry inquiry, AskedFilters filters, bool stored)
    {
        this.inquiry = inquiry;
        this.filters = filters;
        this.stored = stored;
        reader = new FactReader(inquiry.Reader, filters.Statements);
        affiliations = [.. inquiry.Predicates.All.Where(static p => p.Affiliation != Affiliation.None).Select(static p => p.Key)];
    }

    public static async ValueTask<LinkReader> OpenAsync(Inquiry inquiry, AskedFilters filters)
    {
        var links = new LinkReader(inquiry, filters, await inquiry.CanReadStoredAsync(filters).ConfigureAwait(false));
        if (links.stored)
        {
            // What time may have changed since it was stored is derived anew wherever it is met.
            await inquiry.Reader.QueryAsync(
                StoreTexts.PairsDue, new() { { "today", inquiry.Today } },
                row => links.due.UnionWith([(row.Int64(0), row.Int64(1)), (row.Int64(1), row.Int64(0))]), inquiry.Cancellation).ConfigureAwait(false);
        }

        return links;
    }

    /// <summary>The links with a stance that lead to some actors.</summary>
    public async ValueTask<List<Link>> ToAsync(IReadOnlyCollection<long> actors)
    {
        if (!stored)
        {
            var facts = await reader.ToAsync(actors, Stance.Backs, inquiry.Cancellation).ConfigureAwait(false);
            facts.AddRange(await reader.ToAsync(actors, Stance.Opposes, inquiry.Cancellation).ConfigureAwait(false));
            var wanted = actors as IReadOnlySet<long> ?? actors.ToHashSet();
            var derived = await DeriveAsync(facts, null).ConfigureAwait(false);
            derived.RemoveAll(link => !wanted.Contains(link.Object));
            return derived;
        }

        var links = await StoredAsync(StoreTexts.PairsToAny, new() { { "actors", actors }, { "min_voices", filters.MinVoices } }).ConfigureAwait(false);
        await AddDueAsync(links, actors, static (link, wanted) => wanted.Contains(link.Object)).ConfigureAwait(false);
        return links;
    }

    /// <summary>The links of some actors in either direction.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="any">Whether neutral ties count that are no affiliations.</param>
    public async ValueTask<List<Link>> AroundAsync(IReadOnlyCollection<long> actors, bool any)
    {
        if (!stored || any)
        {
            // Of the neutral statements there may be many, and without "any" only few of them are affiliations.
            var facts = await reader.AroundAsync(actors, any ? [Stance.Neutral, Stance.Backs, Stance.Opposes] : [Stance.Backs, Stance.Opposes], inquiry.Cancellation)
                .ConfigureAwait(false);
            if (!any)
            {
                facts.AddRange((await reader.AroundAsync(actors, affiliations, inquiry.Cancellation).ConfigureAwait(false))
                    .Where(static fact => StanceCode.Stance(fact.Code) == Stance.Neutral));
            }

            return await DeriveAsync(facts, Neutral(any)).ConfigureAwait(false);
        }

        var links = await StoredAsync(StoreTexts.PairsAround, new() { { "actors", actors }, { "min_voices", filters.MinVoices } }).ConfigureAwait(false);
        await AddDueAsync(links, actors, static (link, wanted) => wanted.Contains(link.Subject) || wanted.Contains(link.Object)).ConfigureAwait(false);
        var belonging = await reader.AroundAsync(actors, affiliations, inquiry.Cancellation).ConfigureAwait(false);
        belonging.RemoveAll(static fact => StanceCode.Stance(fact.Code) != Stance.Neutral);
        links.AddRange(await DeriveAsync(belonging, Neutral(any)).ConfigureAwait(false));
        return links;
    }

    /// <summary>The links between the one and the other of some pairs of actors, in either direction.</summary>
    public async ValueTask<List<Link>> BetweenAsync(IReadOnlyCollection<(long, long)> pairs, bool any)
    {
        var facts = await reader.BetweenAsync(
            pairs.SelectMany(static pair => ((long, long)[])[pair, (pair.Item2, pair.Item1)]).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        return await DeriveAsync(facts, Neutral(any)).ConfigureAwait(false);
    }

    /// <summary>All links with a stance, and with affiliations if these are wanted.</summary>
    public async ValueTask<List<Link>> AllAsync(bool withAffiliations)
    {
        if (!stored)
        {
            return await DeriveAllAsync(withAffiliations).ConfigureAwait(false);
        }

        var links = await StoredAsync(StoreTexts.AllPairs, new() { { "min_voices", filters.MinVoices } }).ConfigureAwait(false);
        await AddDueAsync(links, null, static (_, _) => true).ConfigureAwait(false);
        if (withAffiliations)
        {
            var facts = await reader.OfPredicatesAsync(affiliations, inquiry.Cancellation).ConfigureAwait(false);
            facts.RemoveAll(static fact => StanceCode.Stance(fact.Code) != Stance.Neutral);
            links.AddRange(await DeriveAsync(facts, Neutral(false)).ConfigureAwait(false));
        }

        return links;
    }

    /// <summary>Both directions of a pair stand under different subjects, so the statements of all are sorted out at once.</summary>
    private async ValueTask<List<Link>> DeriveAllAsync(bool withAffiliations)
    {
        var neutral = Neutral(false);
        var facts = new List<StatementFact>();
        await EveryFact.ReadAsync(inquiry, reader, some => facts.AddRange(
            some.Where(fact => StanceCode.Stance(fact.Code) != Stance.Neutral || (withAffiliations && neutral(fact.Predicate))))).ConfigureAwait(false);
        return await DeriveAsync(facts, withAffiliations ? neutral : null).ConfigureAwait(false);
    }

    private async ValueTask<List<Link>> DeriveAsync(List<StatementFact> facts, Func<long, bool>? neutral) =>
        new LinkDerivation(inquiry, filters, await reader.DocumentsAsync(facts, inquiry.Cancellation).ConfigureAwait(false)).Derive(facts, neutral);

    /// <summary>Which neutral ties are steps.</summary>
    private Func<long, bool> Neutral(bool any) => predicate =>
        inquiry.Predicates[predicate] is { Stance: Stance.Neutral } p && (any || p.Affiliation != Affiliation.None);

    private async ValueTask<List<Link>> StoredAsync(string text, StoreParameters parameters)
    {
        var links = new List<Link>();
        await inquiry.Reader.QueryAsync(text, parameters, row =>
        {
            var link = new Link(row.Int64(0), row.Int64(1), (Stance)row.Int32(2), row.Int32(3));
            if (due.Count == 0 || !due.Contains((link.Subject, link.Object)))
            {
                links.Add(link);
            }
        }, inquiry.Cancellation).ConfigureAwait(false);
        return links;
    }

    private async ValueTask AddDueAsync(List<Link> links, IReadOnlyCollection<long>? actors, Func<Link, IReadOnlySet<long>, bool> isWanted)
    {
        if (due.Count > 0)
        {
            var wanted = actors as IReadOnlySet<long> ?? actors?.ToHashSet() ?? [];
            var facts = await reader.BetweenAsync(due, inquiry.Cancellation).ConfigureAwait(false);
            links.AddRange((await DeriveAsync(facts, null).ConfigureAwait(false)).Where(link => isWanted(link, wanted)));
        }
    }
}
