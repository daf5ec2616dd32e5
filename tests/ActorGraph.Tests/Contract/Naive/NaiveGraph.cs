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
    private readonly NaiveRuns runs;
    private (Filters Filters, IReadOnlyList<NaiveTie> Ties)? lastAsked;

    /// <param name="datasets">What the files say now.</param>
    /// <param name="shipped">The vocabulary that comes with the library.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="runs">Which run brought what; null: one run, today, brought everything.</param>
    public NaiveGraph(IReadOnlyList<DatasetDraft> datasets, IEnumerable<Predicate> shipped, DateOnly today, NaiveRuns? runs = null)
    {
        files = new NaiveReader(datasets, shipped);
        statements = files.Statements();
        rows = new NaiveRows(files, statements);
        this.today = today;
        this.runs = runs ?? new NaiveRuns([today], statements.ToDictionary(s => s.Id, _ => 1));
    }

    public IEnumerable<string> StatementIds => statements.Select(s => s.Id);

    /// <summary>The actors that ties can end at: ends of chains.</summary>
    public IReadOnlyList<string> Actors => [.. files.Names.Ids.Select(files.Names.End).Distinct()];

    /// <summary>All ties as of today, whatever their status.</summary>
    public IReadOnlyList<TieRow> AllTies() => [.. Ties(Filters.None).Select(rows.Tie)];

    /// <summary>Rule 25: filters choose statements before ties are counted.</summary>
    private IReadOnlyList<NaiveTie> Ties(Filters filters)
    {
        // What acts afterwards makes no other ties.
        var choosing = filters with { MinVoices = null, Limit = null, RollUp = null };
        if (lastAsked?.Filters != choosing)
        {
            lastAsked = (choosing, [
                .. Kept(choosing)
                    .Where(s => s.MakesTie)
                    .GroupBy(s => (s.Subject, s.Predicate.Id, s.Object))
                    .Select(tie => new NaiveTie([.. tie], NaiveFrame.Of(choosing, today))),
            ]);
        }

        return lastAsked.Value.Ties;
    }

    /// <summary>Rule 12: a denied or ended tie is in no answer; "ever" and a span bring the ended ones back.</summary>
    private IReadOnlyList<NaiveTie> Visible(Filters filters)
    {
        var countsOver = NaiveFrame.Of(filters, today).CountsOver;
        return [.. Ties(filters).Where(tie => tie.Status is TieStatus.Stated or TieStatus.Disputed || (tie.Status is TieStatus.Ended && countsOver))];
    }

    private IEnumerable<NaiveStatement> Kept(Filters filters)
    {
        var (frame, filter) = (NaiveFrame.Of(filters, today), new NaiveFilter(files, filters, runs));
        return statements.Where(s => frame.Keeps(s) && filter.Keeps(s));
    }

    /// <summary>Rule 14: a symmetric tie is read from both ends.</summary>
    private static bool HasSubject(NaiveTie tie, string actor) => tie.Subject == actor || (tie.Predicate.Symmetric && tie.Object == actor);

    private static bool HasObject(NaiveTie tie, string actor) => tie.Object == actor || (tie.Predicate.Symmetric && tie.Subject == actor);

    private static bool Joins(NaiveTie tie, string one, string other) =>
        (tie.Subject, tie.Object) == (one, other) || (tie.Subject, tie.Object) == (other, one);

    private static int Most(int? limit) => limit ?? int.MaxValue;

    private string End(string actor) => files.Names.End(files.Names.Resolve(actor, null)!);
}
