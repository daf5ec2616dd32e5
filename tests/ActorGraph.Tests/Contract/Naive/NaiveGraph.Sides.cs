namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>Who backs or opposes an actor, or whom it backs or opposes; of those affiliated with it too, when rolled up.</summary>
    public IReadOnlyList<SideRow> Sides(Side side, string actor, Filters filters)
    {
        var stance = side is Side.WhoBacks or Side.WhomBacks ? Stance.Backs : Stance.Opposes;
        var isObject = side is Side.WhoBacks or Side.WhoOpposes;
        var family = Family(End(actor), filters);
        var all = from member in family
                  from row in Sides(member.Id, stance, isObject, filters)
                  select (Member: member, row.Actor, row.Ties, row.Counts, row.Mixed);
        return [.. all.Counted(row => row.Counts, row => row.Actor)
            .Take(Most(filters.Limit))
            .Select(row => rows.Side(row.Actor, row.Ties, row.Counts, row.Mixed) with
            {
                Via = rows.Via(row.Member),
                Internal = IsInternal(family, row.Actor),
            })];
    }

    /// <summary>One row per actor at the other end of visible ties.</summary>
    private IEnumerable<(string Actor, IReadOnlyList<NaiveTie> Ties, NaiveCounts Counts, bool Mixed)> Sides(
        string asked, Stance stance, bool isObject, Filters filters) =>
        from theirs in Visible(filters)
            .Where(tie => isObject ? HasObject(tie, asked) : HasSubject(tie, asked))
            .GroupBy(tie => tie.Subject == asked ? tie.Object : tie.Subject)
        let ties = theirs.Where(tie => tie.Predicate.Stance == stance).InTieOrder().ToList()
        where ties.Count > 0
        let counts = new NaiveCounts(ties)
        where counts.Voices >= (filters.MinVoices ?? 0)

        // Rule 13: the same actor stands on the other side too, the same way round.
        let mixed = theirs.Any(tie => tie.Predicate.Stance == Opposite(stance))
        select (theirs.Key, (IReadOnlyList<NaiveTie>)ties, counts, mixed);

    private static Stance Opposite(Stance stance) => stance == Stance.Backs ? Stance.Opposes : Stance.Backs;
}
