using ActorGraph.StatementFiles;
using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>Finds what replies answer, through any number of replies to replies (rule 11).</summary>
internal sealed class ReplyReader(ImportState state, ReferenceReader references)
{
    private readonly Dictionary<LabelledStatement, List<ReplyTarget>> known = [];
    private readonly HashSet<LabelledStatement> open = [];
    private readonly StatementHasher hasher = new();

    /// <summary>The statements a label stands for; empty, with an error, when there are none.</summary>
    public IReadOnlyList<ReplyTarget> Targets(DatasetInput dataset, string label, string? source, Place place)
    {
        if (Find(dataset, label, source, out var several) is not { } found)
        {
            var suggestion = Nearest.Of(label, state.Labels.Names, 1);
            state.Findings.Error(
                dataset.Display, place, several ? Rules.AmbiguousLabel : Rules.UnknownLabel, label,
                several
                    ? $"\"{label}\" is a label of several sources here; write source-id/{label}."
                    : $"There is no label \"{label}\"; give it to the statement this replies to, or write source-id/label for one of another file.",
                suggestion.Count > 0 ? suggestion[0] : null);
            return [];
        }

        var (inFiles, stored) = found;
        if (inFiles is null || inFiles.Any(labelled => labelled.Dataset != dataset))
        {
            dataset.Outside[ReferenceReader.OutsideLabel + label] = label;
        }

        if (inFiles is not null)
        {
            return [.. inFiles.SelectMany(labelled => Resolve(labelled, dataset, place)).DistinctBy(static t => t.Id)];
        }

        if (stored!.All(static t => t.IsDropped))
        {
            state.Findings.Warn(
                dataset.Display, place, Rules.DroppedTarget, label,
                $"What \"{label}\" stands for is no longer said by any dataset; the reply stands on what it inherited.");
        }

        return stored!;
    }

    private (IReadOnlyList<LabelledStatement>? InFiles, IReadOnlyList<ReplyTarget>? Stored)? Find(
        DatasetInput dataset, string label, string? source, out bool several)
    {
        several = false;
        if (source is not null && At(source, label) is { } own)
        {
            return own;
        }

        if (state.Labels.SourceInFile(dataset.Index, label, out several) is { } other)
        {
            return At(other, label);
        }

        return !several && label.LastIndexOf('/') is > 0 and var slash ? At(label[..slash], label[(slash + 1)..]) : null;
    }

    private (IReadOnlyList<LabelledStatement>?, IReadOnlyList<ReplyTarget>?)? At(string source, string label)
    {
        if (state.Labels.InFiles(source, label) is { } inFiles)
        {
            return (inFiles, null);
        }

        return state.Labels.Stored(source, label) is { } stored ? (null, stored) : null;
    }

    private List<ReplyTarget> Resolve(LabelledStatement labelled, DatasetInput from, Place place)
    {
        if (known.TryGetValue(labelled, out var targets))
        {
            return targets;
        }

        if (!open.Add(labelled))
        {
            state.Findings.Error(
                from.Display, place, Rules.ReplyCycle, labelled.Label, $"The replies around \"{labelled.Label}\" answer each other in a circle; take one out.");
            return [];
        }

        targets = labelled.Denies.Length + labelled.Confirms.Length > 0 ? OfReply(labelled) : OfStatement(labelled);
        open.Remove(labelled);
        known[labelled] = targets;
        return targets;
    }

    private List<ReplyTarget> OfReply(LabelledStatement reply)
    {
        var kind = reply.Denies.Length > 0 ? ReplyKind.Denies : ReplyKind.Confirms;
        var source = SourceOf(reply);
        var answered = reply.Denies.Concat(reply.Confirms)
            .SelectMany(label => Targets(reply.Dataset, label, source, reply.Place)).ToList();
        return
        [
            .. from target in answered
               from speaker in Speakers(reply)
               select Target(
                   reply, source, target.Subject, target.Predicate, target.Object, speaker, target.When, target.As, target.Amount,
                   target.Negated != (kind == ReplyKind.Denies), target.Former, kind),
        ];
    }

    private List<ReplyTarget> OfStatement(LabelledStatement labelled)
    {
        var source = SourceOf(labelled);
        if (labelled.Predicate is null || state.Predicates.Resolve(labelled.Predicate) is not { } predicate)
        {
            return [];
        }

        // What cannot be resolved is reported where the statement itself is read.
        return
        [
            .. from subject in Resolved(labelled, labelled.Subjects)
               from named in Resolved(labelled, labelled.Objects)
               from speaker in Speakers(labelled)
               select Target(
                   labelled, source, subject, predicate, named, speaker, labelled.When, labelled.As, labelled.Amount, labelled.Negated, labelled.Former,
                   labelled.Reply),
        ];
    }

    private ReplyTarget Target(
        LabelledStatement labelled, string? source, ActorState subject, PredicateState predicate, ActorState named, ActorState? speaker,
        Time.When when, string? @as, string? amount, bool negated, bool former, ReplyKind kind)
    {
        (subject, named) = SymmetricEnds.InOrder(predicate.Definition, subject, named);
        var id = hasher.Id(new(
            source ?? "", subject.Id, predicate.Id, named.Id, speaker?.Id, when, negated, labelled.Certainty, former, kind, @as, amount, labelled.Key));
        return new(id, subject, predicate, named, when, @as, amount, negated, former, false);
    }

    private IEnumerable<ActorState> Resolved(LabelledStatement labelled, string[] names) =>
        names.Select(name => references.Resolve(labelled.Dataset, name).Actor).OfType<ActorState>();

    private ActorState?[] Speakers(LabelledStatement labelled) =>
        labelled.Speakers.Length == 0 ? [null] : [.. Resolved(labelled, labelled.Speakers)];

    private static string? SourceOf(LabelledStatement labelled) => labelled.Source ?? labelled.Dataset.OnlySource?.Id;
}
