using System.Runtime.InteropServices;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Ties derived for a question, in order, with the statements behind them.</summary>
internal sealed class DerivedTies
{
    private readonly List<StatementFact> facts;
    private readonly Verdict[] verdicts;
    private readonly Documents documents;
    private readonly RowNames names;
    private readonly AskedPredicates predicates;

    private DerivedTies(Inquiry inquiry, List<StatementFact> facts, PairDerivation pairs, Documents documents)
    {
        this.facts = facts;
        this.documents = documents;
        names = inquiry.Names;
        predicates = inquiry.Predicates;
        verdicts = pairs.Verdicts[..facts.Count].ToArray();
        InOrder = [.. pairs.Ties];
        InOrder.RemoveAll(static slice => !slice.Tie.Exists);
        InOrder.Sort((left, right) => EvidenceOrder.CompareTies(left.Tie, right.Tie, names));
    }

    /// <summary>Those that have a statement in the time frame, whatever their status.</summary>
    public List<TieSlice> InOrder { get; }

    /// <summary>Derives the ties of some statements and gets ready to name all that is in them.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="frame">The time.</param>
    /// <param name="facts">Statements that make ties; those of one tie stand together.</param>
    public static async ValueTask<DerivedTies> OfAsync(Inquiry inquiry, TimeFrame frame, List<StatementFact> facts)
    {
        var documents = await new FactReader(inquiry.Reader, StatementFilter.Everything).DocumentsAsync(facts, inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(
            facts.SelectMany(static fact => (long[])[fact.Subject, fact.Object, fact.Voice]), facts.Select(static fact => fact.Key), inquiry.Cancellation)
            .ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(frame, documents), inquiry.Predicates.Nature);
        pairs.DeriveTies(CollectionsMarshal.AsSpan(facts));
        return new(inquiry, facts, pairs, documents);
    }

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

        statements.Sort((left, right) => EvidenceOrder.CompareStatements(left.Fact, right.Fact, names));
        return statements;
    }

    /// <summary>A tie in words.</summary>
    public TieRow Row(TieSlice slice)
    {
        var tie = slice.Tie;
        var detail = PairDetail.Of([slice], CollectionsMarshal.AsSpan(facts), verdicts, documents, names);
        return new()
        {
            Subject = names.Actor(tie.Subject),
            Predicate = names.Predicate(tie.Predicate),
            Object = names.Actor(tie.Object),
            Stance = predicates[tie.Predicate].Stance,
            Status = tie.Status,
            Until = Day.ToDateOrNull(tie.Until),
            Statements = tie.Counts.Statements,
            Documents = tie.Counts.Documents,
            Voices = tie.Counts.Voices,
            Denials = tie.Counts.Denials,
            Certainty = tie.Counts.Certainty,
            First = Day.ToDateOrNull(tie.Counts.First),
            Last = Day.ToDateOrNull(tie.Counts.Last),
            Party = tie.Counts.Party,
            By = [.. detail.By.Select(names.Actor)],
            Ids = [.. detail.Statements.Select(names.Statement)],
        };
    }
}
