namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveRows
{
    public CommonBackerRow CommonBacker(string actor, IReadOnlyList<NaiveTie> ties, NaiveCounts counts) =>
        new(Counts(counts, ties), files.Names.Row(actor), [.. ties.Select(Tie)]);

    public RivalsBackerRow RivalsBacker(string actor, IEnumerable<string> rivals, IReadOnlyList<NaiveTie> ties, NaiveCounts counts) =>
        new(Counts(counts, ties), files.Names.Row(actor), Actors(rivals));

    /// <summary>What is said for a tie, and what against it.</summary>
    public DisputeRow Dispute(NaiveTie tie) =>
        new(Tie(tie), Counts(tie.Counts, tie.Affirming.InTimeOrder()), Counts(new NaiveCounts(tie.Negating, tie.Affirming), tie.Negating.InTimeOrder()));

    public TurnRow Turn(NaiveTurn turn) => new(
        files.Names.Row(turn.Subject),
        files.Names.Row(turn.Object),
        turn.Before.Stance,
        turn.After.Stance,
        ActorGraph.Time.Day.ToDate(turn.After.On),
        Counts(turn.Before.Counts, turn.Before.Statements.InTimeOrder()),
        Counts(turn.After.Counts, turn.After.Statements.InTimeOrder()));

    /// <summary>The statements are named tie by tie; those of a denied tie too, since every row can be traced.</summary>
    private Counts Counts(NaiveCounts counts, IEnumerable<NaiveTie> ties) =>
        Counts(counts, ties.InTieOrder().SelectMany(tie => tie.Affirming.Concat(tie.Negating).InTimeOrder()));

    /// <param name="counts">What is counted.</param>
    /// <param name="statements">What it was counted over, in the order of evidence; up to twenty are named.</param>
    private Counts Counts(NaiveCounts counts, IEnumerable<NaiveStatement> statements) => new()
    {
        Statements = counts.Statements,
        Documents = counts.Documents,
        Voices = counts.Voices,
        Denials = counts.Denials,
        Certainty = counts.Certainty,
        First = Date(counts.First),
        Last = Date(counts.Last),
        Party = counts.Party,
        By = [.. counts.By.Select(files.Voices.Row)],
        Ids = [.. statements.Select(s => s.Id).Take(20)],
    };
}
