namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveRows
{
    public CommonBackerRow CommonBacker(string actor, IReadOnlyList<NaiveTie> ties)
    {
        var counts = Counts(ties);
        return new()
        {
            Actor = files.Names.Row(actor),
            Statements = counts.Statements,
            Documents = counts.Documents,
            Voices = counts.Voices,
            Denials = counts.Denials,
            Certainty = counts.Certainty,
            First = counts.First,
            Last = counts.Last,
            Party = counts.Party,
            By = counts.By,
            Ids = counts.Ids,
            Ties = [.. ties.Select(Tie)],
        };
    }

    public RivalsBackerRow RivalsBacker(string actor, IEnumerable<string> rivals, IReadOnlyList<NaiveTie> ties)
    {
        var counts = Counts(ties);
        return new()
        {
            Actor = files.Names.Row(actor),
            Rivals = [.. rivals.Select(files.Names.Row)],
            Statements = counts.Statements,
            Documents = counts.Documents,
            Voices = counts.Voices,
            Denials = counts.Denials,
            Certainty = counts.Certainty,
            First = counts.First,
            Last = counts.Last,
            Party = counts.Party,
            By = counts.By,
            Ids = counts.Ids,
        };
    }

    /// <summary>What is said for a tie, and what against it.</summary>
    public DisputeRow Dispute(NaiveTie tie) =>
        new(Tie(tie), Counts(tie.Counts, tie.Affirming), Counts(new NaiveCounts(tie.Negating, tie.Affirming), tie.Negating));

    public TurnRow Turn(string subject, string @object, NaiveRun before, NaiveRun after) => new(
        files.Names.Row(subject),
        files.Names.Row(@object),
        before.Stance,
        after.Stance,
        ActorGraph.Time.Day.ToDate(after.On),
        Counts(before.Counts, before.Statements),
        Counts(after.Counts, after.Statements));

    private Counts Counts(IReadOnlyList<NaiveTie> ties) => Counts(new NaiveCounts(ties), []) with { Ids = Ids(ties) };

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
        Ids = [.. statements.InTimeOrder().Select(s => s.Id).Take(20)],
    };
}
