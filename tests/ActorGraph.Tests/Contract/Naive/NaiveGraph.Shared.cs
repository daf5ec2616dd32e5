namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>Who backs both of two actors, or somebody affiliated with each when rolled up.</summary>
    public IReadOnlyList<CommonBackerRow> CommonBackers(string actor, string other, Filters filters)
    {
        var (one, two) = (Family(End(actor), filters), Family(End(other), filters));
        return
        [
            .. (from backer in Backings(filters).GroupBy(backing => backing.From)
                let ofOne = backer.Where(backing => one.Any(member => member.Id == backing.To)).ToList()
                let ofTwo = backer.Where(backing => two.Any(member => member.Id == backing.To)).ToList()
                where ofOne.Count > 0 && ofTwo.Count > 0
                let ties = ofOne.Concat(ofTwo).Select(backing => backing.Tie).Distinct().InTieOrder().ToList()
                let counts = new NaiveCounts(ties)
                where counts.Voices >= (filters.MinVoices ?? 0)
                select (Actor: backer.Key, Ties: ties, Counts: counts))
            .Counted(row => row.Counts, row => row.Actor)
            .Take(Most(filters.Limit))
            .Select(row => rows.CommonBacker(row.Actor, row.Ties, row.Counts)),
        ];
    }

    /// <summary>Who backs those that oppose an actor; that actor too.</summary>
    public IReadOnlyList<RivalsBackerRow> RivalsBackers(string actor, Filters filters)
    {
        var rivals = Sides(Side.WhoOpposes, actor, filters with { MinVoices = null, Limit = null }).Select(row => row.Actor.Id).ToList();
        return
        [
            .. (from backing in Backings(filters)
                where rivals.Contains(backing.To)
                group backing by backing.From into backer
                let ties = backer.Select(backing => backing.Tie).Distinct().ToList()
                let counts = new NaiveCounts(ties)
                where counts.Voices >= (filters.MinVoices ?? 0)
                select (Actor: backer.Key, Rivals: backer.Select(backing => backing.To).Distinct(), Ties: ties, Counts: counts))
            .Counted(row => row.Counts, row => row.Actor)
            .Take(Most(filters.Limit))
            .Select(row => rows.RivalsBacker(row.Actor, row.Rivals.Order(StringComparer.Ordinal), row.Ties, row.Counts)),
        ];
    }

    /// <summary>Visible backing ties with who backs whom by them.</summary>
    private IEnumerable<(string From, string To, NaiveTie Tie)> Backings(Filters filters) =>
        from tie in Visible(filters)
        where tie.Predicate.Stance == Stance.Backs
        from ends in Directed(tie)
        select (ends.Subject, ends.Object, tie);
}
