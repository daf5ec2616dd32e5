using System.Threading.Channels;
using ActorGraph.StatementFiles;
using ActorGraph.Time;

namespace ActorGraph.Importing;

/// <summary>
/// The second pass over a file: resolves and checks every statement and sends it on in batches. Runs on a thread of its own, so that
/// reading hides behind writing; the directories stand still meanwhile.
/// </summary>
internal sealed class StatementResolver(
    ImportState state, ReferenceReader references, ReplyReader replies, DatasetInput dataset, int today,
    ChannelWriter<StatementBatch> batches, ChannelReader<StatementBatch> spare, Action progress, CancellationToken cancellationToken) : IStatementFileVisitor
{
    private const int Century = 36525;

    private readonly Dictionary<string, PredicateState?> predicates = new(StringComparer.Ordinal);
    private readonly StatementHasher hasher = new();
    private readonly HashSet<int> refusedLines = [];
    private readonly List<ActorState?> speakers = [];
    private StatementBatch batch = new();
    private string? lastSourceId;
    private SourceState? lastSource;

    public void Dataset(string name, Place place)
    {
    }

    public void Source(SourceEntry source)
    {
    }

    public void Actor(ActorEntry actor)
    {
    }

    public void Predicate(PredicateEntry predicate)
    {
    }

    public void Error(FileError error)
    {
        state.Findings.Add(error);
        Refuse(error.Line);
    }

    public void Statement(StatementEntry entry)
    {
        dataset.Rows++;
        var before = state.Findings.Errors;
        var source = SourceOf(entry);
        ReadSpeakers(entry);
        if (entry.Denies.Count + entry.Confirms.Count > 0)
        {
            ReadReply(entry, source);
        }
        else
        {
            ReadStatement(entry, source);
        }

        if (state.Findings.Errors != before)
        {
            Refuse(entry.Place.Line);
        }
    }

    /// <summary>Sends what is left.</summary>
    public async Task CompleteAsync()
    {
        dataset.RefusedRows = refusedLines.Count;
        if (batch.Count > 0)
        {
            await batches.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Refuse(int line) => refusedLines.Add(line);

    private void ReadStatement(StatementEntry entry, SourceState? source)
    {
        var predicate = entry.Predicate is { } word ? PredicateOf(entry, word) : null;
        WarnOfDate(entry, source);
        for (var s = 0; s < entry.Subjects.Count; s++)
        {
            var subject = ActorOf(entry, StatementField.Subject, s, entry.Subjects[s]);
            for (var o = 0; o < entry.Objects.Count; o++)
            {
                var named = ActorOf(entry, StatementField.Object, o, entry.Objects[o]);
                if (subject is null || named is null || predicate is null || source is null || entry.HasErrors)
                {
                    continue;
                }

                if (subject == named && subject != state.Actors.Unnamed)
                {
                    state.Findings.Error(
                        dataset.Display, entry.PlaceOf(StatementField.Object, o), Rules.SelfRelation, entry.Objects[o],
                        $"{subject.Id} is subject and object of one statement; a relation needs two.");
                    continue;
                }

                foreach (var speaker in speakers)
                {
                    Emit(entry, source, subject, predicate, named, speaker, new(entry.When, entry.As, entry.Amount, entry.Negated ?? false, entry.Former, entry.Reply, null));
                }
            }
        }
    }

    private void ReadReply(StatementEntry entry, SourceState? source)
    {
        var (labels, field, kind) = entry.Denies.Count > 0
            ? (entry.Denies, StatementField.Denies, ReplyKind.Denies)
            : (entry.Confirms, StatementField.Confirms, ReplyKind.Confirms);
        var targets = new List<ReplyTarget>();
        for (var i = 0; i < labels.Count; i++)
        {
            targets.AddRange(replies.Targets(dataset, labels[i], source?.Id, entry.PlaceOf(field, i)));
        }

        if (source is null || entry.HasErrors)
        {
            return;
        }

        // Denying one claim made by two is one statement with two targets.
        foreach (var same in targets.GroupBy(static t => (t.Subject, t.Predicate, t.Object, t.When, t.As, t.Amount, t.Negated, t.Former)))
        {
            var inherited = same.First();
            foreach (var speaker in speakers)
            {
                Emit(entry, source, inherited.Subject, inherited.Predicate, inherited.Object, speaker, new(
                    inherited.When, inherited.As, inherited.Amount, inherited.Negated != (kind == ReplyKind.Denies), inherited.Former, kind,
                    [.. same.Select(static t => t.Id).Distinct()]));
            }
        }
    }

    private readonly record struct Said(
        When When, string? As, string? Amount, bool Negated, bool Former, ReplyKind Reply, List<StatementId>? Targets);

    private void Emit(
        StatementEntry entry, SourceState source, ActorState subject, PredicateState predicate, ActorState named, ActorState? speaker, in Said said)
    {
        (subject, named) = SymmetricEnds.InOrder(predicate.Definition, subject, named);
        var certainty = entry.Certainty ?? Certainty.Certain;
        if (batch.IsFull)
        {
            Send();
        }

        ref var statement = ref batch.Add();
        statement.Id = hasher.Id(new(
            source.Id, subject.Id, predicate.Id, named.Id, speaker?.Id, said.When, said.Negated, certainty, said.Former, said.Reply, said.As, said.Amount, entry.Key));
        statement.Subject = subject;
        statement.Predicate = predicate;
        statement.Object = named;
        statement.Speaker = speaker;
        statement.Source = source;
        statement.When = said.When;
        statement.Flags = new(certainty, said.Negated, said.Former, speaker is not null, said.When);
        statement.Reply = said.Reply;
        statement.As = said.As;
        statement.Amount = said.Amount;
        statement.Key = entry.Key;
        statement.Targets = said.Targets;
        statement.Said = entry.Said;
        statement.At = entry.At;
        statement.Quote = entry.Quote;
        statement.Note = entry.Note;
        statement.Label = entry.Label;
        statement.Line = entry.Place.Line;
    }

    private void Send()
    {
        // Blocking is meant: this thread has nothing else to do, and a full queue says that the writer is behind.
        var sending = batches.WriteAsync(batch, cancellationToken);
        if (!sending.IsCompletedSuccessfully)
        {
            sending.AsTask().GetAwaiter().GetResult();
        }

        progress();
        batch = spare.TryRead(out var empty) ? empty : new StatementBatch();
    }

    private void ReadSpeakers(StatementEntry entry)
    {
        speakers.Clear();
        for (var i = 0; i < entry.Speakers.Count; i++)
        {
            if (ActorOf(entry, StatementField.Speaker, i, entry.Speakers[i]) is { } speaker)
            {
                speakers.Add(speaker);
            }
        }

        if (entry.Speakers.Count == 0)
        {
            speakers.Add(null);
        }
    }

    private SourceState? SourceOf(StatementEntry entry)
    {
        if (entry.Source is not { } id)
        {
            if (dataset.OnlySource is { } only)
            {
                only.Live = true;
                dataset.UsesOwnSource |= dataset.SourceIds.Count == 0;
                return only;
            }

            state.Findings.Error(
                dataset.Display, entry.Place, Rules.MissingSource, null, "The file has several sources: say in which one it is said, with source: ID.");
            return null;
        }

        if (id == lastSourceId)
        {
            return lastSource;
        }

        lastSourceId = id;
        lastSource = state.Sources.Find(id) is { Live: true } known ? known : null;
        if (lastSource is null)
        {
            state.Findings.Error(
                dataset.Display, entry.PlaceOf(StatementField.Source), Rules.UndeclaredSource, id,
                $"No file declares a source \"{id}\"; declare it under source or sources, or correct the id.", Suggestions.Source(state, id));
            lastSourceId = null;
        }
        else if (!dataset.SourceIds.Contains(id))
        {
            dataset.Outside[ReferenceReader.OutsideSource + id] = id;
        }

        return lastSource;
    }

    private PredicateState? PredicateOf(StatementEntry entry, string word)
    {
        if (!predicates.TryGetValue(word, out var predicate))
        {
            predicate = state.Predicates.Resolve(word);
            predicates.Add(word, predicate);
        }

        if (predicate is null)
        {
            state.Findings.Error(
                dataset.Display, entry.PlaceOf(StatementField.Predicate), Rules.UnknownPredicate, word,
                $"The vocabulary has no predicate \"{word}\"; see `actorgraph vocabulary`, or define it under predicates.",
                Suggestions.Predicate(state, word));
        }

        return predicate;
    }

    private ActorState? ActorOf(StatementEntry entry, StatementField field, int index, string text)
    {
        var reference = references.Resolve(dataset, text);
        if (reference.Actor is null)
        {
            references.Report(dataset, text, reference, entry.PlaceOf(field, index));
        }

        return reference.Actor;
    }

    private void WarnOfDate(StatementEntry entry, SourceState? source)
    {
        var begin = entry.When.Begin;
        if (entry.When.IsUndated || begin == Day.Unknown)
        {
            return;
        }

        if (begin > today)
        {
            state.Findings.Warn(
                dataset.Display, entry.PlaceOf(StatementField.When), Rules.FutureDate, entry.When.ToString(),
                "This is about a time after today; it counts from that day on. Check the date.");
        }
        else if (source is { Published.IsUnknown: false } && Math.Abs(begin - source.Published.First) > Century)
        {
            state.Findings.Warn(
                dataset.Display, entry.PlaceOf(StatementField.When), Rules.DistantDate, entry.When.ToString(),
                "This is more than a hundred years from its source's date; check it.");
        }
    }
}
