namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>Every tie between two actors, both ways, whatever its status; a symmetric one once.</summary>
    public IReadOnlyList<BetweenRow> Between(string actor, string other, Filters filters)
    {
        var (family, b) = (Family(End(actor), filters), End(other));
        var all = from member in family
                  from tie in Ties(filters)
                  where Joins(tie, member.Id, b) && tie.Counts.Voices >= (filters.MinVoices ?? 0)
                  select (Member: member, Tie: tie);
        return [.. all
            .Counted(row => row.Tie.Counts, row => row.Tie.Subject, row => row.Tie.Predicate.Id, row => row.Tie.Object)
            .Take(Most(filters.Limit))
            .Select(row => new BetweenRow(rows.Tie(row.Tie)) { Via = rows.Via(row.Member), Internal = IsInternal(family, b) })];
    }

    /// <summary>The statements of all ties from one actor to another, tie by tie.</summary>
    public IReadOnlyList<StatementRow> Evidence(string subject, string @object, Filters filters)
    {
        var (family, b) = (Family(End(subject), filters), End(@object));
        return [.. Ties(filters)
            .Where(tie => family.Any(member => Joins(tie, member.Id, b) && HasSubject(tie, member.Id)))
            .Where(tie => tie.Counts.Voices >= (filters.MinVoices ?? 0))
            .InTieOrder()
            .SelectMany(tie => tie.Statements.InTimeOrder().Select(s => rows.Statement(s, tie.Why(s))))
            .Take(Most(filters.Limit))];
    }

    /// <summary>One statement, as today's answers see it.</summary>
    public StatementRow Evidence(string id)
    {
        var statement = statements.Single(s => s.Id == id);
        return rows.Statement(statement, Why(statement, Ties(Filters.None)));
    }

    /// <summary>What a voice says, those that make no tie too, and which other voices say the same or the contrary.</summary>
    public IReadOnlyList<ClaimRow> ClaimsBy(string speaker, Filters filters)
    {
        var voice = files.Names.Resolve(speaker, null) is string actor ? new NaiveVoice(files.Names.End(actor), false) : new NaiveVoice(speaker, true);
        var ties = Ties(filters);
        return [.. Kept(filters)
            .Where(s => s.Voice == voice)
            .InTimeOrder()
            .Take(Most(filters.Limit))
            .Select(s => rows.Claim(s, Why(s, ties), ties.SingleOrDefault(tie => tie.Statements.Contains(s))))];
    }

    /// <summary>
    /// The statements about an actor, or about two, those that make no tie too, in order of what they are about. Two names of one actor are
    /// not two: what is said of it to itself is in its own timeline.
    /// </summary>
    public IReadOnlyList<StatementRow> Timeline(string actor, string? other, Filters filters)
    {
        var (family, b) = (Family(End(actor), filters), other is null ? null : End(other));
        var ties = Ties(filters);
        return [.. Kept(filters)
            .Where(s => family.Any(member => IsEnd(s, member.Id) && (b is null || (member.Id != b && IsEnd(s, b)))))
            .InTimeOrder()
            .Take(Most(filters.Limit))
            .Select(s => rows.Statement(s, Why(s, ties)))];
    }

    private static Uncounted? Why(NaiveStatement statement, IEnumerable<NaiveTie> ties) => statement switch
    {
        { HasUnnamedEnd: true } => Uncounted.Unnamed,
        { Meaning.Negated: true, Voice: null } => Uncounted.Unnamed,
        { IsJoined: true } => Uncounted.Joined,
        _ => ties.Single(tie => tie.Statements.Contains(statement)).Why(statement),
    };
}
