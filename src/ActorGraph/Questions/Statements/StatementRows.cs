using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Puts statements in words.</summary>
internal sealed class StatementRows
{
    private readonly Inquiry inquiry;
    private readonly Dictionary<long, StatementDetails> details;
    private readonly Dictionary<long, SourceRef> sources;

    private StatementRows(Inquiry inquiry, Dictionary<long, StatementDetails> details, Dictionary<long, SourceRef> sources)
    {
        this.inquiry = inquiry;
        this.details = details;
        this.sources = sources;
    }

    /// <summary>Reads all that rows of some statements show.</summary>
    public static async ValueTask<StatementRows> ReadAsync(Inquiry inquiry, IReadOnlyList<JudgedStatement> statements)
    {
        var details = await StatementDetails.ReadAsync(
            inquiry.Reader, statements.Select(static s => s.Fact.Key).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        var sources = await SourceRows.ReadAsync(inquiry, statements.Select(static s => s.Fact.Source).ToHashSet()).ConfigureAwait(false);
        var named = statements.SelectMany(static s => (long[])[s.Fact.Subject, s.Fact.Object, s.Fact.Voice]);
        await inquiry.Names.LoadAsync(
            named.Concat(details.Values.SelectMany(static d => (d.Declared ?? []).Concat(d.Replies.Select(static reply => reply.Voice)))),
            [],
            inquiry.Cancellation).ConfigureAwait(false);
        return new(inquiry, details, sources);
    }

    public StatementRow Row(JudgedStatement statement)
    {
        var fact = statement.Fact;
        var detail = details[fact.Key];
        var predicate = inquiry.Predicates[fact.Predicate];
        var (subject, named) = Ends(fact, detail, predicate);
        return new()
        {
            Id = detail.Id.ToString(),
            Subject = subject,
            Predicate = predicate.Id,
            Object = named,
            Stance = predicate.Stance,
            Voice = inquiry.Names.Actor(fact.Voice),
            Speaker = fact.Flags.Spoken ? inquiry.Names.Actor(detail.Declared?[2] ?? fact.Voice) : null,
            Source = sources[fact.Source],
            When = fact.When.ToString(),
            Said = fact.Said.ToString(),
            Certainty = fact.Flags.Certainty,
            Negated = fact.Flags.Negated,
            Former = fact.Flags.Former,
            As = detail.Extra.As,
            Amount = detail.Extra.Amount,
            At = detail.At,
            Quote = detail.Quote,
            Note = detail.Note,
            Key = detail.Extra.Key,
            Label = detail.Label,
            Reply = detail.Extra.Reply == ReplyKind.None ? null : new(detail.Extra.Reply, detail.Targets),
            Replies = [.. detail.Replies.Select(reply => new ReplyFrom(reply.Id, reply.Kind, inquiry.Names.Actor(reply.Voice)))],
            Datasets = detail.Datasets,
            Counted = statement.Counted,
            Dropped = Day.ToDateOrNull(detail.Dropped),
            Why = statement.Why,
        };
    }

    /// <summary>Subject and object as declared; of a symmetric predicate the lesser id first (rule 14).</summary>
    private (ActorRef Subject, ActorRef Object) Ends(in StatementFact fact, StatementDetails detail, AskedPredicate predicate)
    {
        var subject = inquiry.Names.Actor(detail.Declared?[0] ?? fact.Subject);
        var named = inquiry.Names.Actor(detail.Declared?[1] ?? fact.Object);
        return predicate.Symmetric && string.CompareOrdinal(subject.Id, named.Id) > 0 ? (named, subject) : (subject, named);
    }
}
