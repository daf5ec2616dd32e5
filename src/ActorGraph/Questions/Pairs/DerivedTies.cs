using System.Runtime.InteropServices;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Ties derived for a question, with the statements behind them.</summary>
internal sealed class DerivedTies
{
    private readonly List<StatementFact> facts;
    private readonly Verdict[] verdicts;
    private readonly Documents documents;
    private readonly Tally tally;
    private readonly Inquiry inquiry;

    private DerivedTies(Inquiry inquiry, List<StatementFact> facts, PairDerivation pairs, Documents documents)
    {
        this.inquiry = inquiry;
        this.facts = facts;
        this.documents = documents;
        tally = new Tally(documents);
        verdicts = pairs.Verdicts[..facts.Count].ToArray();
        All = [.. pairs.Ties];
        All.RemoveAll(static slice => !slice.Tie.Exists);
    }

    /// <summary>Those that have a statement in the time frame, whatever their status.</summary>
    public List<TieSlice> All { get; }

    /// <summary>The same in order; all that is in them can be named.</summary>
    public List<TieSlice> InOrder { get; private set; } = [];

    /// <summary>Derives the ties of some statements and gets ready to name all that is in them.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="frame">The time.</param>
    /// <param name="facts">Statements that make ties; those of one tie stand together.</param>
    public static async ValueTask<DerivedTies> OfAsync(Inquiry inquiry, TimeFrame frame, List<StatementFact> facts)
    {
        var ties = await UnnamedAsync(inquiry, frame, facts).ConfigureAwait(false);
        await ties.LoadNamesAsync(facts).ConfigureAwait(false);
        ties.InOrder = ties.Ordered(ties.All);
        return ties;
    }

    /// <summary>Derives the ties of some statements; what is in them is named later, where it is wanted.</summary>
    /// <inheritdoc cref="OfAsync"/>
    public static async ValueTask<DerivedTies> UnnamedAsync(Inquiry inquiry, TimeFrame frame, List<StatementFact> facts)
    {
        var documents = await new FactReader(inquiry.Reader, StatementFilter.Everything).DocumentsAsync(facts, inquiry.Cancellation).ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(frame, documents), inquiry.Predicates.Nature);
        pairs.DeriveTies(CollectionsMarshal.AsSpan(facts));
        return new(inquiry, facts, pairs, documents);
    }

    /// <summary>Gets ready to name all that is in some ties.</summary>
    public ValueTask LoadNamesAsync(IEnumerable<TieSlice> ties) => LoadNamesAsync(ties.SelectMany(slice => facts.GetRange(slice.Start, slice.Length)).ToList());

    /// <summary>Ties in order; their actors must have been loaded.</summary>
    public List<TieSlice> Ordered(IEnumerable<TieSlice> ties) =>
        [.. ties.Order(Comparer<TieSlice>.Create((left, right) => EvidenceOrder.CompareTies(left.Tie, right.Tie, inquiry.Names)))];

    /// <summary>The statements of a tie that are in the time frame, in the order of evidence.</summary>
    public List<JudgedStatement> Statements(TieSlice slice)
    {
        var statements = new List<JudgedStatement>(slice.Length);
        for (var i = slice.Start; i < slice.Start + slice.Length; i++)
        {
            if (verdicts[i] != Verdict.Outside)
            {
                statements.Add(new(facts[i], verdicts[i].IsCounted(), verdicts[i].Why()));
            }
        }

        statements.Sort((left, right) => EvidenceOrder.CompareStatements(left.Fact, right.Fact, inquiry.Names));
        return statements;
    }

    /// <summary>The statements of a tie on which a verdict was reached.</summary>
    public IEnumerable<StatementFact> With(TieSlice slice, Verdict verdict) =>
        Enumerable.Range(slice.Start, slice.Length).Where(i => verdicts[i] == verdict).Select(i => facts[i]);

    /// <summary>What stands behind several ties, counted as one.</summary>
    public TieCounts Count(IEnumerable<TieSlice> ties)
    {
        tally.Clear();
        foreach (var slice in ties)
        {
            tally.Add(CollectionsMarshal.AsSpan(facts).Slice(slice.Start, slice.Length), verdicts.AsSpan(slice.Start, slice.Length));
        }

        return tally.Counts();
    }

    /// <summary>The same in words.</summary>
    public Counts Counts(IEnumerable<TieSlice> ties)
    {
        var list = ties.ToList();
        return CountRows.Of(Count(list), PairDetail.Of(list, CollectionsMarshal.AsSpan(facts), verdicts, documents, inquiry.Names), inquiry.Names);
    }

    /// <summary>What stands behind some statements, taken as affirming one thing, in words.</summary>
    /// <param name="affirming">The statements.</param>
    /// <param name="denials">Voices that say the contrary.</param>
    public Counts Counts(List<StatementFact> affirming, int denials)
    {
        var counted = new Verdict[affirming.Count];
        Array.Fill(counted, Verdict.Affirms);
        tally.Clear();
        tally.Add(CollectionsMarshal.AsSpan(affirming), counted);
        var counts = tally.Counts() with { Denials = denials };
        var slice = new TieSlice(default, 0, affirming.Count);
        return CountRows.Of(counts, PairDetail.Of([slice], CollectionsMarshal.AsSpan(affirming), counted, documents, inquiry.Names), inquiry.Names);
    }

    /// <summary>A tie in words.</summary>
    public TieRow Row(TieSlice slice)
    {
        var tie = slice.Tie;
        var detail = PairDetail.Of([slice], CollectionsMarshal.AsSpan(facts), verdicts, documents, inquiry.Names);
        return new(
            CountRows.Of(tie.Counts, detail, inquiry.Names),
            inquiry.Names.Actor(tie.Subject),
            inquiry.Names.Predicate(tie.Predicate),
            inquiry.Names.Actor(tie.Object),
            inquiry.Predicates[tie.Predicate].Stance,
            tie.Status,
            Day.ToDateOrNull(tie.Until));
    }

    private ValueTask LoadNamesAsync(List<StatementFact> named) => inquiry.Names.LoadAsync(
        named.SelectMany(static fact => (long[])[fact.Subject, fact.Object, fact.Voice]), named.Select(static fact => fact.Key), inquiry.Cancellation);
}
