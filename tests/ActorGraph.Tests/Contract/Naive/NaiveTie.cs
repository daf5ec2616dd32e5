namespace ActorGraph.Tests.Contract;

/// <summary>A tie: what the statements with one subject, predicate and object amount to (rule 12).</summary>
internal sealed class NaiveTie
{
    private readonly Dictionary<string, Uncounted> why = [];

    public NaiveTie(IReadOnlyList<NaiveStatement> statements, NaiveFrame frame)
    {
        Statements = statements;

        // a. A possible negation, or one by an unnamed voice, changes nothing.
        SetAside(statements.Where(s => s.Meaning.Negated && s.Voice is null), Uncounted.Unnamed);
        SetAside(statements.Where(s => s.Meaning.Negated && s.Meaning.Certainty == Certainty.Possible), Uncounted.Possible);
        var heard = Left(statements);

        // b. Of one voice's contrary statements about the same time, the one said last counts; on the same day the negated one.
        SetAside(heard.Where(x => heard.Exists(y => Replaces(y, x))), Uncounted.Replaced);
        var affirming = Left(heard).FindAll(s => !s.Meaning.Negated);
        Negating = Left(heard).FindAll(s => s.Meaning.Negated);

        // c. Nothing affirmed.
        if (affirming.Count == 0)
        {
            (Status, Affirming) = (TieStatus.Denied, []);
            return;
        }

        // Rule 7: what is over counts only under "ever" and in a span; e. every affirmation is former or closed.
        var holding = affirming.FindAll(s => !frame.IsOver(s));
        if (holding.Count == 0 && !frame.CountsOver)
        {
            (Status, Affirming, Until) = (TieStatus.Ended, affirming, Closed(affirming));
            return;
        }

        Affirming = frame.CountsOver ? affirming : holding;
        SetAside(affirming.Except(Affirming), Uncounted.Ended);

        // d. Affirmed and negated by two voices about overlapping times.
        if (Affirming.Any(x => Negating.Any(y => (x.Voice is null || x.Voice != y.Voice) && Overlap(x, y, OfTwoVoices))))
        {
            Status = TieStatus.Disputed;
        }

        // e. States only: the latest beginning is negated, or every affirmation is over.
        else if (IsState && Negating.Count > 0 && Negating.Max(Beginning) > Affirming.Max(Beginning))
        {
            (Status, Until) = (TieStatus.Ended, Negating.Max(Beginning));
        }
        else if (IsState && holding.Count == 0)
        {
            (Status, Until) = (TieStatus.Ended, Closed(affirming));
        }

        // f.
        else
        {
            Status = TieStatus.Stated;
        }
    }

    public IReadOnlyList<NaiveStatement> Statements { get; }

    public TieStatus Status { get; }

    /// <summary>The day it closed or its negation began; null when unknown or when it has not ended.</summary>
    public int? Until { get; }

    /// <summary>The affirming statements that count.</summary>
    public IReadOnlyList<NaiveStatement> Affirming { get; }

    /// <summary>The negations that count.</summary>
    public IReadOnlyList<NaiveStatement> Negating { get; }

    /// <summary>What stands behind it.</summary>
    public NaiveCounts Counts => field ??= new NaiveCounts(this);

    public string Subject => Statements[0].Subject;

    public Predicate Predicate => Statements[0].Predicate;

    public string Object => Statements[0].Object;

    private bool IsState => Predicate.Nature == Nature.State;

    /// <summary>Why a statement is not counted; null when it is.</summary>
    public Uncounted? Why(NaiveStatement statement) => why.TryGetValue(statement.Id, out var reason) ? reason : null;

    private void SetAside(IEnumerable<NaiveStatement> statements, Uncounted reason)
    {
        foreach (var statement in statements.ToList())
        {
            why.TryAdd(statement.Id, reason);
        }
    }

    private List<NaiveStatement> Left(IEnumerable<NaiveStatement> statements) => [.. statements.Where(s => !why.ContainsKey(s.Id))];

    private static bool Replaces(NaiveStatement y, NaiveStatement x)
    {
        if (x.Voice is null || x.Voice != y.Voice || x.Meaning.Negated == y.Meaning.Negated || !Overlap(x, y, OfOneVoice))
        {
            return false;
        }

        var order = (y.Said, x.Said) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            var (later, earlier) => later.CompareTo(earlier),
        };
        return order > 0 || (order == 0 && y.Meaning.Negated);
    }

    private static bool Overlap(NaiveStatement x, NaiveStatement y, Func<NaiveStatement, (int Begin, int End)> time) =>
        time(x).Begin <= time(y).End && time(y).Begin <= time(x).End;

    /// <summary>Between two voices a missing "when" overlaps everything.</summary>
    private static (int Begin, int End) OfTwoVoices(NaiveStatement s) => s.When is null ? (NaiveFrame.Always, NaiveFrame.Never) : Dated(s);

    /// <summary>For one voice "said" stands in for a missing "when".</summary>
    private static (int Begin, int End) OfOneVoice(NaiveStatement s) => s.When is not null
        ? Dated(s)
        : (s.Said?.First ?? NaiveFrame.Always, s.Said?.Last ?? NaiveFrame.Never);

    /// <summary>A single date compares by that date, of states too; an open end reaches to the day it was said.</summary>
    private static (int Begin, int End) Dated(NaiveStatement s)
    {
        var begin = s.When!.Begin?.First ?? NaiveFrame.Always;
        return (begin, s.When.IsOpen ? Math.Max(begin, s.Said?.Last ?? NaiveFrame.Never) : s.When.End!.Last);
    }

    private static int Beginning(NaiveStatement s) => (s.When is null ? s.Said : s.When.Begin)?.First ?? NaiveFrame.Always;

    private static int? Closed(IEnumerable<NaiveStatement> statements) =>
        statements.Where(s => s.When is { IsClosed: true }).Max(s => (int?)s.When!.End!.Last);
}
