using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>A voice's statements beside those of others about the same ties.</summary>
internal sealed class Claims
{
    private readonly Dictionary<long, JudgedStatement> judged = [];
    private readonly Dictionary<(long, long, long), List<JudgedStatement>> ties = [];
    private readonly RowNames names;

    private Claims(RowNames names) => this.names = names;

    /// <summary>Derives the ties that some statements belong to.</summary>
    public static async ValueTask<Claims> JudgeAsync(Inquiry inquiry, AskedFilters filters, FactReader reader, List<StatementFact> claims)
    {
        var result = new Claims(inquiry.Names);
        var wanted = claims.FindAll(static fact => StanceCode.MakesTie(fact.Code)).ConvertAll(Key).ToHashSet();
        var pairs = wanted.Select(static tie => (tie.Subject, tie.Object)).ToHashSet();
        if (pairs.Count == 0)
        {
            return result;
        }

        var facts = await reader.BetweenAsync(pairs, inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => !wanted.Contains(Key(fact)));
        var derived = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        foreach (var slice in derived.InOrder)
        {
            var statements = derived.Statements(slice);
            result.ties.Add(Key(statements[0].Fact), statements);
            statements.ForEach(statement => result.judged.Add(statement.Fact.Key, statement));
        }

        return result;
    }

    /// <summary>What a statement is to its tie.</summary>
    public JudgedStatement Judge(StatementFact fact) => judged.TryGetValue(fact.Key, out var statement) ? statement : JudgedStatement.Tieless(fact);

    /// <summary>The other voices in its tie that say the same or the contrary; what is set aside or replaced says nothing.</summary>
    public IReadOnlyList<ActorRef> Others(StatementFact fact, bool sameSign)
    {
        if (!ties.TryGetValue(Key(fact), out var statements))
        {
            return [];
        }

        var voices = statements
            .Where(other => other.Fact.Voice != fact.Voice && other.Fact.Voice != StatementFact.Unnamed
                && other.Why is null or Uncounted.Ended
                && (other.Fact.Flags.Negated == fact.Flags.Negated) == sameSign)
            .Select(static other => other.Fact.Voice)
            .ToHashSet();
        return [.. voices.Order(Comparer<long>.Create(names.CompareActors)).Select(names.Actor)];
    }

    private static (long Subject, long Predicate, long Object) Key(StatementFact fact) => (fact.Subject, fact.Predicate, fact.Object);
}
