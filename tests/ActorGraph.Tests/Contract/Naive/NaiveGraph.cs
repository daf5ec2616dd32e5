namespace ActorGraph.Tests.Contract;

/// <summary>
/// What answers ought to be: the rules of semantics.md read aloud, over lists, with no thought of speed. It shares nothing with the
/// product but the rows, the day numbers and the words of the model.
/// </summary>
internal sealed partial class NaiveGraph
{
    private readonly NaiveReader files;
    private readonly NaiveRows rows;
    private readonly IReadOnlyList<NaiveStatement> statements;
    private readonly DateOnly today;

    public NaiveGraph(IReadOnlyList<DatasetDraft> datasets, IEnumerable<Predicate> shipped, DateOnly today)
    {
        files = new NaiveReader(datasets, shipped);
        statements = files.Statements();
        rows = new NaiveRows(files, statements);
        this.today = today;
    }

    public IEnumerable<string> StatementIds => statements.Select(s => s.Id);

    /// <summary>The actors that ties can end at: ends of chains.</summary>
    public IReadOnlyList<string> Actors => [.. files.Names.Ids.Select(files.Names.End).Distinct()];

    /// <summary>Who backs or opposes an actor, or whom it backs or opposes.</summary>
    public IReadOnlyList<SideRow> Sides(Side side, string actor, Filters filters) => Sides(
        actor,
        side is Side.WhoBacks or Side.WhomBacks ? Stance.Backs : Stance.Opposes,
        isObject: side is Side.WhoBacks or Side.WhoOpposes,
        filters);

    /// <summary>Every tie between two actors, both ways, whatever its status; a symmetric one once.</summary>
    public IReadOnlyList<BetweenRow> Between(string actor, string other, Filters filters)
    {
        var (a, b) = (End(actor), End(other));
        return [.. Ties(filters)
            .Where(tie => (tie.Subject, tie.Object) == (a, b) || (tie.Subject, tie.Object) == (b, a))
            .Where(tie => new NaiveCounts(tie).Voices >= (filters.MinVoices ?? 0))
            .InTieOrder().Select(tie => new BetweenRow(rows.Tie(tie))).Take(filters.Limit ?? int.MaxValue)];
    }

    /// <summary>The statements of all ties from one actor to another, tie by tie.</summary>
    public IReadOnlyList<StatementRow> Evidence(string subject, string @object, Filters filters)
    {
        var (a, b) = (End(subject), End(@object));
        return [.. Ties(filters)
            .Where(tie => (tie.Subject, tie.Object) == (a, b) || (tie.Predicate.Symmetric && (tie.Subject, tie.Object) == (b, a)))
            .Where(tie => new NaiveCounts(tie).Voices >= (filters.MinVoices ?? 0))
            .InTieOrder()
            .SelectMany(tie => tie.Statements.InTimeOrder().Select(s => rows.Statement(s, tie.Why(s))))
            .Take(filters.Limit ?? int.MaxValue)];
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
            .Select(s => rows.Claim(s, Why(s, ties), ties.SingleOrDefault(tie => tie.Statements.Contains(s))))
            .Take(filters.Limit ?? int.MaxValue)];
    }

    /// <summary>One row per actor at the other end of visible ties.</summary>
    private IReadOnlyList<SideRow> Sides(string actor, Stance stance, bool isObject, Filters filters)
    {
        var asked = End(actor);

        // Rule 12: a denied or ended tie is in no answer; "ever" and a span bring the ended ones back.
        var countsOver = NaiveFrame.Of(filters, today).CountsOver;
        var visible = Ties(filters)
            .Where(tie => tie.Status is TieStatus.Stated or TieStatus.Disputed || (tie.Status is TieStatus.Ended && countsOver))
            .Where(tie => isObject ? HasObject(tie, asked) : HasSubject(tie, asked))
            .ToLookup(tie => tie.Subject == asked ? tie.Object : tie.Subject);

        var all = from theirs in visible
                  let ties = theirs.Where(tie => tie.Predicate.Stance == stance).InTieOrder().ToList()
                  where ties.Count > 0
                  let counts = new NaiveCounts(ties)
                  where counts.Voices >= (filters.MinVoices ?? 0)

                  // Rule 13: the same actor stands on the other side too, the same way round.
                  let mixed = theirs.Any(tie => tie.Predicate.Stance == Opposite(stance))
                  select (Actor: theirs.Key, Ties: ties, Counts: counts, Mixed: mixed);
        return [.. all.Counted(row => row.Counts, row => row.Actor)
            .Take(filters.Limit ?? int.MaxValue)
            .Select(row => rows.Side(row.Actor, row.Ties, row.Counts, row.Mixed))];
    }

    /// <summary>Rule 14: a symmetric tie is read from both ends.</summary>
    private static bool HasSubject(NaiveTie tie, string actor) => tie.Subject == actor || (tie.Predicate.Symmetric && tie.Object == actor);

    private static bool HasObject(NaiveTie tie, string actor) => tie.Object == actor || (tie.Predicate.Symmetric && tie.Subject == actor);

    private static Stance Opposite(Stance stance) => stance == Stance.Backs ? Stance.Opposes : Stance.Backs;

    /// <summary>Rule 25: filters choose statements before ties are counted.</summary>
    private IReadOnlyList<NaiveTie> Ties(Filters filters) =>
    [
        .. Kept(filters)
            .Where(s => s.MakesTie)
            .GroupBy(s => (s.Subject, s.Predicate.Id, s.Object))
            .Select(tie => new NaiveTie([.. tie], NaiveFrame.Of(filters, today))),
    ];

    private IEnumerable<NaiveStatement> Kept(Filters filters)
    {
        var (frame, filter) = (NaiveFrame.Of(filters, today), new NaiveFilter(files, filters));
        return statements.Where(s => frame.Keeps(s) && filter.Keeps(s));
    }

    private static Uncounted? Why(NaiveStatement statement, IEnumerable<NaiveTie> ties) => statement switch
    {
        { HasUnnamedEnd: true } => Uncounted.Unnamed,
        { Meaning.Negated: true, Voice: null } => Uncounted.Unnamed,
        { IsJoined: true } => Uncounted.Joined,
        _ => ties.Single(tie => tie.Statements.Contains(statement)).Why(statement),
    };

    private string End(string actor) => files.Names.End(files.Names.Resolve(actor, null)!);
}
