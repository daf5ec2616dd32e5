using ActorGraph.Time;

namespace ActorGraph.Tests.Contract;

/// <summary>What was found out, as the rows of rows.md.</summary>
internal sealed partial class NaiveRows(NaiveReader files, IReadOnlyList<NaiveStatement> statements)
{
    public SideRow Side(string actor, IReadOnlyList<NaiveTie> ties, NaiveCounts counts, bool mixed) => new(
        Counts(counts, ties),
        files.Names.Row(actor),
        [.. ties.Select(tie => new PredicateCount(tie.Predicate.Id, tie.Status, tie.Counts.Voices, tie.Counts.Statements))],
        mixed,
        disputed: ties.Any(tie => tie.Status == TieStatus.Disputed));

    public TieRow Tie(NaiveTie tie) => new(
        Counts(tie.Counts, [tie]), files.Names.Row(tie.Subject), tie.Predicate.Id, files.Names.Row(tie.Object), tie.Predicate.Stance, tie.Status, Date(tie.Until));

    /// <summary>A tie with the office that the latest of its affirming statements gives.</summary>
    public AffiliationRow Affiliation(NaiveTie tie) => new(Tie(tie))
    {
        As = tie.Affirming.InTimeOrder().Select(s => s.Meaning.As).LastOrDefault(office => office is not null),
    };

    public StatementRow Statement(NaiveStatement s, Uncounted? why)
    {
        // Rule 18: what is outside the hash is shown as the first dataset by name lists it, but all of "at".
        var first = s.Listings[0];
        return new()
        {
            Id = s.Id,
            Subject = Actor(s.Meaning.Subject),
            Predicate = s.Predicate.Id,
            Object = Actor(s.Meaning.Object),
            Stance = s.Predicate.Stance,
            Voice = files.Voices.Row(s.Voice),
            Speaker = s.Meaning.Speaker is string speaker ? Actor(speaker) : null,
            Source = files.Voices.Row(s.Meaning.Source),
            When = s.When?.ToString(),
            Said = s.Said?.Text,
            Certainty = s.Meaning.Certainty,
            Negated = s.Meaning.Negated,
            Former = s.Meaning.Former,
            As = s.Meaning.As,
            Amount = s.Meaning.Amount,
            At = [.. s.Listings.Select(listing => listing.At).OfType<string>()],
            Quote = first.Quote,
            Note = first.Note,
            Key = s.Meaning.Key,
            Label = first.Label,
            Reply = s.Meaning.Reply == ReplyKind.None ? null : new ReplyRef(s.Meaning.Reply, s.Targets),
            Replies = [.. statements.Where(reply => reply.Targets.Contains(s.Id))
                .OrderBy(reply => reply.Id, StringComparer.Ordinal)
                .Select(reply => new ReplyFrom(reply.Id, reply.Meaning.Reply, files.Voices.Row(reply.Voice)))],
            Datasets = [.. s.Listings.Select(listing => listing.Dataset).Distinct()],
            Counted = why is null,
            Dropped = null,
            Why = why,
        };
    }

    /// <summary>Which other voices say the same, and which the contrary; what is set aside or replaced says nothing.</summary>
    public ClaimRow Claim(NaiveStatement s, Uncounted? why, NaiveTie? tie)
    {
        var others = (tie?.Statements ?? [])
            .Where(other => other.Voice is not null && other.Voice != s.Voice)
            .Where(other => tie!.Why(other) is null or Uncounted.Ended)
            .ToLookup(other => other.Meaning.Negated == s.Meaning.Negated, other => other.Voice!);
        return new(Statement(s, why))
        {
            Others = [.. ById(others[true])],
            Against = [.. ById(others[false])],
        };
    }

    private IEnumerable<ActorRef> ById(IEnumerable<NaiveVoice> voices) =>
        voices.Distinct().OrderBy(voice => voice.Id, StringComparer.Ordinal).Select(files.Voices.Row);

    private ActorRef Actor(string id) => id == NaiveStatement.Unnamed ? files.Voices.Row((NaiveVoice?)null) : files.Names.Row(id);

    public static DateOnly? Date(int? day) => day is int known ? Day.ToDate(known) : null;
}
