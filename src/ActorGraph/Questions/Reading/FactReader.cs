using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Reads the statements behind ties, through a filter.</summary>
internal sealed class FactReader(IStoreReader reader, StatementFilter filter)
{
    /// <summary>
    /// The statements of one stance about one side of an actor, symmetric ones included; those about one other end stand together,
    /// and among them those of one tie.
    /// </summary>
    /// <param name="actor">The asked actor.</param>
    /// <param name="side">Which end of the ties it is asked for.</param>
    /// <param name="stance">The stance.</param>
    /// <param name="others">Only about these other ends; null is all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async ValueTask<List<StatementFact>> OfSideAsync(
        long actor, Side side, Stance stance, IReadOnlyCollection<long>? others, CancellationToken cancellationToken)
    {
        if (others is { Count: 0 })
        {
            return [];
        }

        var symmetricCode = StanceCode.Of(stance, symmetric: true);
        var directed = await AboutAsync(actor, side == Side.Subjects, StanceCode.Of(stance, symmetric: false), others, cancellationToken).ConfigureAwait(false);
        var symmetric = await AboutAsync(actor, true, symmetricCode, others, cancellationToken).ConfigureAwait(false);
        symmetric.AddRange(await AboutAsync(actor, false, symmetricCode, others, cancellationToken).ConfigureAwait(false));
        if (others is not null)
        {
            directed.AddRange(symmetric);
            SideGroups.Sort(directed, actor);
            return directed;
        }

        SideGroups.Sort(symmetric, actor);
        return SideGroups.Merge(directed, symmetric, actor);
    }

    /// <summary>The statements of all ties between some subjects and objects, pair by pair; those of one tie stand together.</summary>
    public async ValueTask<List<StatementFact>> BetweenAsync(
        IReadOnlyCollection<(long Subject, long Object)> pairs, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        await reader.QueryAsync(StoreTexts.FactsBetween, new() { { "pairs", pairs } }, row => Add(facts, row), cancellationToken).ConfigureAwait(false);
        return facts;
    }

    /// <summary>All live statements with an actor as an end, ties or not; sorted so that those of one tie stand together.</summary>
    public async ValueTask<List<StatementFact>> AboutAsync(long actor, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        await reader.QueryAsync(StoreTexts.FactsAbout, new() { { "actor", actor } }, row => Add(facts, row), cancellationToken).ConfigureAwait(false);
        return facts;
    }

    /// <summary>Live statements of a voice in order of what they are about.</summary>
    /// <param name="voice">An actor, or minus a source.</param>
    /// <param name="day">Those that have begun by this day, and the undated ones.</param>
    /// <param name="limit">At most this many of the store's; null is all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async ValueTask<List<StatementFact>> ByVoiceAsync(long voice, int day, int? limit, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        var parameters = new StoreParameters { { "voice", voice }, { "day", (long)day }, { "limit", limit ?? StoreParameters.NoLimit } };
        await reader.QueryAsync(StoreTexts.FactsByVoice, parameters, row => Add(facts, row), cancellationToken).ConfigureAwait(false);
        return facts;
    }

    /// <summary>The statements with some actors as an end and one of some predicates; those of one tie stand together.</summary>
    public ValueTask<List<StatementFact>> AroundAsync(
        IReadOnlyCollection<long> actors, IReadOnlyCollection<long> predicates, CancellationToken cancellationToken) =>
        AroundAsync(StoreTexts.FactsOfPredicates, new() { { "actors", actors }, { "predicates", predicates } }, cancellationToken);

    /// <summary>The statements with some actors as an end and one of some stances; those of one tie stand together.</summary>
    public ValueTask<List<StatementFact>> AroundAsync(
        IReadOnlyCollection<long> actors, ReadOnlySpan<Stance> stances, CancellationToken cancellationToken)
    {
        var codes = new List<long>();
        foreach (var stance in stances)
        {
            codes.Add(StanceCode.Of(stance, symmetric: false));
            codes.Add(StanceCode.Of(stance, symmetric: true));
        }

        return AroundAsync(StoreTexts.FactsAround, new() { { "actors", actors }, { "stances", codes } }, cancellationToken);
    }

    /// <summary>The statements of one stance with some actors as object, symmetric ones with them at either end; those of one tie stand together.</summary>
    public async ValueTask<List<StatementFact>> ToAsync(IReadOnlyCollection<long> actors, Stance stance, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        await reader.QueryAsync(
            StoreTexts.FactsToAny, new() { { "actors", actors }, { "stance", (long)StanceCode.Of(stance, symmetric: false) } }, row => Add(facts, row),
            cancellationToken).ConfigureAwait(false);
        facts.AddRange(await AroundAsync(
            StoreTexts.FactsAround, new() { { "actors", actors }, { "stances", [(long)StanceCode.Of(stance, symmetric: true)] } }, cancellationToken)
            .ConfigureAwait(false));
        return InOrder(facts);
    }

    /// <summary>All statements of some predicates that make ties; those of one tie stand together.</summary>
    public ValueTask<List<StatementFact>> OfPredicatesAsync(IReadOnlyCollection<long> predicates, CancellationToken cancellationToken) =>
        AroundAsync(StoreTexts.AllFactsOfPredicates, new() { { "predicates", predicates } }, cancellationToken);

    /// <summary>The statements that make ties of a range of subjects; those of one tie stand together.</summary>
    public async ValueTask<List<StatementFact>> OfSubjectsAsync(long after, long until, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        await reader.QueryAsync(StoreTexts.AllFacts, new() { { "after", after }, { "until", until } }, row => Add(facts, row), cancellationToken)
            .ConfigureAwait(false);
        return facts;
    }

    /// <summary>The documents behind every source that reprints another one.</summary>
    public async ValueTask<Documents> AllDocumentsAsync(CancellationToken cancellationToken)
    {
        var reprints = new Dictionary<long, long>();
        await reader.QueryAsync(
            StoreTexts.Documents, StoreParameters.None, row => reprints.Add(row.Int64(0), row.Int64(1)), cancellationToken).ConfigureAwait(false);
        return new(reprints);
    }

    /// <summary>The documents behind the sources of some statements.</summary>
    public async ValueTask<Documents> DocumentsAsync(List<StatementFact> facts, CancellationToken cancellationToken)
    {
        const int Many = 5000;
        if (facts.Count > Many)
        {
            return await AllDocumentsAsync(cancellationToken).ConfigureAwait(false);
        }

        var reprints = new Dictionary<long, long>();
        if (facts.Count > 0)
        {
            var sources = new HashSet<long>();
            foreach (ref readonly var fact in CollectionsMarshal.AsSpan(facts))
            {
                sources.Add(fact.Source);
            }

            await reader.QueryAsync(
                StoreTexts.DocumentsOf, new() { { "sources", sources } }, row => reprints.Add(row.Int64(0), row.Int64(1)), cancellationToken)
                .ConfigureAwait(false);
        }

        return new(reprints);
    }

    private async ValueTask<List<StatementFact>> AboutAsync(
        long actor, bool isObject, int code, IReadOnlyCollection<long>? others, CancellationToken cancellationToken)
    {
        var parameters = new StoreParameters { { "actor", actor }, { "stance", (long)code } };
        if (others is not null)
        {
            parameters.Add("others", others);
        }

        var text = (isObject, others is null) switch
        {
            (true, true) => StoreTexts.FactsTo,
            (false, true) => StoreTexts.FactsFrom,
            (true, false) => StoreTexts.FactsToSome,
            (false, false) => StoreTexts.FactsFromSome,
        };
        var facts = new List<StatementFact>();
        await reader.QueryAsync(text, parameters, row => Add(facts, row), cancellationToken).ConfigureAwait(false);
        return facts;
    }

    private async ValueTask<List<StatementFact>> AroundAsync(string text, StoreParameters parameters, CancellationToken cancellationToken)
    {
        var facts = new List<StatementFact>();
        await reader.QueryAsync(text, parameters, row => Add(facts, row), cancellationToken).ConfigureAwait(false);
        return InOrder(facts);
    }

    /// <summary>Tie by tie, and each once: what joins two of the asked actors was found from both ends.</summary>
    private static List<StatementFact> InOrder(List<StatementFact> facts)
    {
        facts.Sort(static (left, right) =>
            (left.Subject, left.Object, left.Predicate, left.Key).CompareTo((right.Subject, right.Object, right.Predicate, right.Key)));
        var kept = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            if (kept == 0 || facts[i].Key != facts[kept - 1].Key)
            {
                facts[kept++] = facts[i];
            }
        }

        facts.RemoveRange(kept, facts.Count - kept);
        return facts;
    }

    private void Add(List<StatementFact> facts, IRow row)
    {
        var fact = FactColumns.Read(row);
        if (filter.Passes(fact))
        {
            facts.Add(fact);
        }
    }
}
