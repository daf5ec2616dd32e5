using System.Runtime.InteropServices;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Derives links from statements: as stored pairs are derived, so that both come to the same.</summary>
internal sealed class LinkDerivation(Inquiry inquiry, AskedFilters filters, Documents documents)
{
    private readonly PairDerivation pairs = new(new TieDerivation(filters.Frame, documents), inquiry.Predicates.Nature);
    private readonly List<StatementFact> scratch = [];

    /// <summary>The links that some statements make.</summary>
    /// <param name="facts">All statements between some actors, tie by tie.</param>
    /// <param name="neutral">Which neutral ties count: those of these predicates; null is none.</param>
    public List<Link> Derive(List<StatementFact> facts, Func<long, bool>? neutral)
    {
        var links = new List<Link>();
        var byPair = facts.ToLookup(static fact => fact.Subject < fact.Object ? (fact.Subject, fact.Object) : (fact.Object, fact.Subject));
        foreach (var pair in byPair)
        {
            var (one, other) = pair.Key;
            foreach (var stance in (ReadOnlySpan<Stance>)[Stance.Backs, Stance.Opposes])
            {
                Add(links, one, other, stance, pair);
                Add(links, other, one, stance, pair);
            }

            if (neutral is not null)
            {
                AddTies(links, pair, neutral);
            }
        }

        return links;
    }

    private void Add(List<Link> links, long subject, long @object, Stance stance, IEnumerable<StatementFact> facts)
    {
        scratch.Clear();
        foreach (var fact in facts)
        {
            if (StanceCode.Stance(fact.Code) == stance && (fact.Subject == subject || StanceCode.IsSymmetric(fact.Code)))
            {
                scratch.Add(fact);
            }
        }

        if (scratch.Count > 0 && pairs.Derive(CollectionsMarshal.AsSpan(scratch)) is { IsVisible: true } pair && pair.Counts.Voices >= filters.MinVoices)
        {
            links.Add(new(subject, @object, stance, pair.Counts.Voices));
        }
    }

    private void AddTies(List<Link> links, IEnumerable<StatementFact> facts, Func<long, bool> wanted)
    {
        scratch.Clear();
        scratch.AddRange(facts.Where(fact => StanceCode.MakesTie(fact.Code) && wanted(fact.Predicate)));
        pairs.DeriveTies(CollectionsMarshal.AsSpan(scratch));
        foreach (var (tie, _, _) in pairs.Ties)
        {
            if (tie.IsVisible(filters.Frame) && tie.Counts.Voices >= filters.MinVoices)
            {
                links.Add(new(tie.Subject, tie.Object, Stance.Neutral, tie.Counts.Voices));
            }
        }
    }
}
