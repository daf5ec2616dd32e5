using ActorGraph.Importing;
using ActorGraph.StatementFiles.Writing;

namespace ActorGraph.Exporting;

/// <summary>
/// Puts the statements of one label back on one line: they came from one with lists, and a label is unique in its source. Replies go
/// back to their labels.
/// </summary>
/// <param name="answered">The labels, as <c>source/label</c>, that each reply answers.</param>
/// <param name="counts">How many live statements each of these labels stands for.</param>
internal sealed class LabelledLines(IReadOnlyDictionary<long, List<string>> answered, IReadOnlyDictionary<string, int> counts)
{
    private readonly Dictionary<string, List<ListedStatement>> groups = new(StringComparer.Ordinal);

    /// <summary>Keeps a statement that has a label or answers one; false when it has neither and can be written at once.</summary>
    public bool Keep(ListedStatement statement)
    {
        var answers = answered.GetValueOrDefault(statement.Key);
        if (statement.Line.Label is null && answers is null)
        {
            return false;
        }

        // All that one line gave alike.
        var line = statement.Line;
        var group = string.Join('\u001f', [
            line.Source, line.Label, line.Certainty.ToString(), line.Key, line.Said.ToString(), line.Quote, line.At, line.Note, line.Reply.ToString(),
            .. answers ?? [line.Predicate!, line.When.ToString() ?? "", line.Negated.ToString(), line.Former.ToString(), line.As ?? "", line.Amount ?? ""]]);
        groups.Of(group).Add(statement);
        return true;
    }

    /// <summary>The lines, in canonical order.</summary>
    public IEnumerable<StatementLine> Lines() => groups.OrderBy(static g => g.Key, StringComparer.Ordinal).SelectMany(g => Lines(g.Value));

    private IEnumerable<StatementLine> Lines(List<ListedStatement> group)
    {
        var line = group[0].Line;
        var speakers = Distinct(group, static l => l.Speakers);
        var answers = answered.GetValueOrDefault(group[0].Key);
        if (answers is not null && group.Count == answers.Max(a => counts.GetValueOrDefault(a)) * Math.Max(1, speakers.Count))
        {
            yield return AsReply(line, answers, speakers);
            yield break;
        }

        if (answers is null && Ends(group) is var (subjects, objects) && subjects.Count * objects.Count * Math.Max(1, speakers.Count) == group.Count)
        {
            yield return line with { Subjects = subjects, Objects = objects, Speakers = speakers };
            yield break;
        }

        // No one line gives them all: each on its own, the first with the label.
        yield return line;
        foreach (var other in group.Skip(1))
        {
            yield return other.Line with { Label = null };
        }
    }

    private static StatementLine AsReply(StatementLine line, List<string> answers, List<string> speakers) => new()
    {
        Speakers = speakers,
        Source = line.Source,
        Said = line.Said,
        Certainty = line.Certainty,
        Key = line.Key,
        Label = line.Label,
        Denies = line.Reply == ReplyKind.Denies ? answers : [],
        Confirms = line.Reply == ReplyKind.Confirms ? answers : [],
        Quote = line.Quote,
        At = line.At,
        Note = line.Note,
    };

    /// <summary>Subjects and objects; of a symmetric predicate, the actor that all have in common against the others.</summary>
    private static (List<string> Subjects, List<string> Objects) Ends(List<ListedStatement> group)
    {
        if (group[0].IsSymmetric && group.Count > 1)
        {
            foreach (var common in (string[])[group[0].Line.Subjects[0], group[0].Line.Objects[0]])
            {
                if (group.TrueForAll(s => s.Line.Subjects[0] == common || s.Line.Objects[0] == common))
                {
                    var others = group.Select(s => s.Line.Subjects[0] == common ? s.Line.Objects[0] : s.Line.Subjects[0]);
                    return ([common], [.. others.Distinct().Order(StringComparer.Ordinal)]);
                }
            }
        }

        return (Distinct(group, static l => l.Subjects), Distinct(group, static l => l.Objects));
    }

    private static List<string> Distinct(List<ListedStatement> group, Func<StatementLine, IReadOnlyList<string>> of) =>
        [.. group.SelectMany(s => of(s.Line)).Distinct().Order(StringComparer.Ordinal)];
}
