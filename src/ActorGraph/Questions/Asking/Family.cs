using System.Runtime.InteropServices;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>
/// An asked actor with those affiliated with it, when the question rolls up (rule 15): any depth, a cycle once, while the affiliation
/// holds. The asked actor comes first, then the nearest ones, those of one distance by the way to them and their ids.
/// </summary>
internal sealed class Family
{
    private const int MostNoted = 10;

    private readonly List<AskedActor> members = [];
    private readonly List<IReadOnlyList<ActorRef>> chains = [];
    private readonly HashSet<long> keys = [];

    private Family()
    {
    }

    /// <summary>The asked actor and its affiliates.</summary>
    public IReadOnlyList<AskedActor> Members => members;

    /// <summary>Whether nobody else is meant but the asked actor.</summary>
    public bool IsAlone => members.Count == 1;

    public bool Contains(long actor) => keys.Contains(actor);

    /// <summary>Each member with another actor, both ways.</summary>
    public IReadOnlyList<(long Subject, long Object)> Pairs(AskedActor other) =>
        [.. members.SelectMany(member => ((long, long)[])[(member.Key, other.Key), (other.Key, member.Key)])];

    /// <summary>The place of an actor among the members.</summary>
    public int PlaceOf(long actor) => members.FindIndex(member => member.Key == actor);

    /// <summary>The shortest chain from a member to the asked actor, both included; empty for the asked actor itself.</summary>
    public IReadOnlyList<ActorRef> Via(int member) => member == 0 ? [] : chains[member];

    /// <summary>The actors that a question is asked about.</summary>
    public static async ValueTask<Family> OfAsync(Inquiry inquiry, AskedActor asked, AskedFilters filters)
    {
        var family = new Family();
        await inquiry.Names.LoadAsync([asked.Key], [], inquiry.Cancellation).ConfigureAwait(false);
        family.Add(asked.Key, inquiry.Names.Actor(asked.Key), []);
        if (filters.RollUp is { } rollUp)
        {
            await family.WidenAsync(inquiry, filters, rollUp).ConfigureAwait(false);
            family.Tell(inquiry);
        }

        return family;
    }

    private void Add(long key, ActorRef actor, IReadOnlyList<ActorRef> onwards)
    {
        keys.Add(key);
        members.Add(new(key, actor.Id, actor.Name));
        chains.Add([actor, .. onwards]);
    }

    private async ValueTask WidenAsync(Inquiry inquiry, AskedFilters filters, RollUp rollUp)
    {
        var predicates = inquiry.Predicates.All
            .Where(p => p.Affiliation == Affiliation.ActsFor || (p.Affiliation == Affiliation.Member && rollUp == RollUp.Members))
            .Select(static p => p.Key).ToList();
        var reader = new FactReader(inquiry.Reader, filters.Statements.OnlyTrust());
        for (var from = 0; from < members.Count && predicates.Count > 0;)
        {
            var until = members.Count;
            var nearest = members.GetRange(from, until - from).ConvertAll(static member => member.Key);
            var affiliations = Holding(inquiry, filters.Frame, await reader.AroundAsync(nearest, predicates, inquiry.Cancellation).ConfigureAwait(false));
            await inquiry.Names.LoadAsync(affiliations.Select(static a => a.Affiliate), [], inquiry.Cancellation).ConfigureAwait(false);
            var joining = affiliations.ToLookup(static a => a.Of, static a => a.Affiliate);
            for (; from < until; from++)
            {
                foreach (var actor in joining[members[from].Key].Where(actor => !keys.Contains(actor)).Distinct().Order(Comparer<long>.Create(inquiry.Names.CompareActors)))
                {
                    Add(actor, inquiry.Names.Actor(actor), chains[from]);
                }
            }
        }
    }

    /// <summary>Who is affiliated with whom at the time asked about.</summary>
    private static List<(long Affiliate, long Of)> Holding(Inquiry inquiry, TimeFrame frame, List<StatementFact> facts)
    {
        var pairs = new PairDerivation(new TieDerivation(frame, Documents.Originals), inquiry.Predicates.Nature);
        pairs.DeriveTies(CollectionsMarshal.AsSpan(facts));
        var holding = new List<(long, long)>();
        foreach (var (tie, _, _) in pairs.Ties)
        {
            if (tie.IsVisible(frame))
            {
                holding.Add((tie.Subject, tie.Object));
                if (StanceCode.IsSymmetric(tie.Code))
                {
                    holding.Add((tie.Object, tie.Subject));
                }
            }
        }

        return holding;
    }

    private void Tell(Inquiry inquiry)
    {
        if (IsAlone)
        {
            inquiry.Note($"Nobody is affiliated with {members[0].Name} then, so rolling up adds nothing.");
            return;
        }

        var told = chains.Skip(1).Take(MostNoted).Select(static chain => string.Join(" → ", chain.Select(static actor => actor.Name)));
        var more = members.Count - 1 > MostNoted ? $"; and {members.Count - 1 - MostNoted} more" : "";
        inquiry.Note($"Rolled up: {string.Join("; ", told)}{more}.");
    }
}
