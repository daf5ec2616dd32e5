using ActorGraph.Importing;
using ActorGraph.StatementFiles.Writing;

namespace ActorGraph.Exporting;

/// <summary>
/// Holds back the statements whose line depends on others: those of one label go back on one line, since they came from one with
/// lists and a label is unique in its source; replies go back to their labels; repeats keep their order.
/// </summary>
/// <param name="answered">The labels, as <c>source/label</c>, that each reply answers.</param>
/// <param name="inherited">What a reply to each of these labels inherits: one statement for each.</param>
internal sealed class GatheredLines(IReadOnlyDictionary<long, List<string>> answered, IReadOnlyDictionary<string, List<string>> inherited)
{
    private readonly Dictionary<string, List<ListedStatement>> groups = new(StringComparer.Ordinal);

    /// <summary>Keeps a statement that has a label, answers one or is repeated; false when it can be written at once.</summary>
    public bool Keep(ListedStatement statement)
    {
        var answers = answered.GetValueOrDefault(statement.Key);
        if (statement.Line.Label is null && answers is null && !statement.IsRepeated)
        {
            return false;
        }

        // All that one line gave alike; without label and reply a line is not put back together.
        var line = statement.Line;
        var alone = line.Label is null && answers is null ? $"{statement.Key} {statement.Place}" : "";
        var group = string.Join('\u001f', [
            line.Source, line.Label, line.Certainty.ToString(), line.Key, line.Said.ToString(), line.Quote, line.At, line.Note, line.Reply.ToString(), alone,
            .. answers ?? [line.Predicate!, line.When.ToString() ?? "", line.Negated.ToString(), line.Former.ToString(), line.As ?? "", line.Amount ?? ""]]);
        groups.Of(group).Add(statement);
        return true;
    }

    /// <summary>The lines, in canonical order as far as the order of repeats allows.</summary>
    public IEnumerable<StatementLine> Lines()
    {
        var waiting = groups.OrderBy(static g => g.Key, StringComparer.Ordinal).SelectMany(static g => Sheets(g.Value)).SelectMany(Lines).ToList();
        var written = new Dictionary<long, int>();
        while (waiting.Count > 0)
        {
            var later = new List<GatheredLine>();
            foreach (var line in waiting)
            {
                if (line.Statements.Exists(s => s.Place > written.GetValueOrDefault(s.Key)))
                {
                    later.Add(line);
                    continue;
                }

                line.Statements.ForEach(s => written[s.Key] = Math.Max(written.GetValueOrDefault(s.Key), s.Place + 1));
                yield return line.Line;
            }

            // Places with a gap, or in a circle that no file could have: better another order than a lost line.
            if (later.Count == waiting.Count)
            {
                foreach (var line in later)
                {
                    yield return line.Line;
                }

                yield break;
            }

            waiting = later;
        }
    }

    /// <summary>Lines that are alike to the letter, told apart: each has a statement only once.</summary>
    private static IEnumerable<List<ListedStatement>> Sheets(List<ListedStatement> group) => group
        .GroupBy(static s => s.Key)
        .SelectMany(static same => same.OrderBy(static s => s.Place).Select(static (statement, sheet) => (statement, sheet)))
        .GroupBy(static s => s.sheet, static s => s.statement)
        .Select(static sheet => sheet.ToList());

    private IEnumerable<GatheredLine> Lines(List<ListedStatement> group)
    {
        var line = group[0].Line;
        var speakers = Distinct(group, static l => l.Speakers);
        var answers = answered.GetValueOrDefault(group[0].Key);
        if (answers is not null && group.Count == CountReplies(answers) * Math.Max(1, speakers.Count))
        {
            yield return new(AsReply(line, answers, speakers), group);
            yield break;
        }

        if (answers is null && Ends(group) is var (subjects, objects) && subjects.Count * objects.Count * Math.Max(1, speakers.Count) == group.Count)
        {
            yield return new(line with { Subjects = subjects, Objects = objects, Speakers = speakers }, group);
            yield break;
        }

        // No one line gives them all: each on its own, the first with the label.
        yield return new(line, [group[0]]);
        foreach (var other in group.Skip(1))
        {
            yield return new(other.Line with { Label = null }, [other]);
        }
    }

    /// <summary>How many statements of one speaker a reply to these labels makes.</summary>
    private int CountReplies(List<string> answers) => answers.SelectMany(label => inherited.GetValueOrDefault(label) ?? []).Distinct().Count();

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

/// <summary>A line to be written and the listings it makes.</summary>
/// <param name="Line">The line.</param>
/// <param name="Statements">The listings.</param>
internal readonly record struct GatheredLine(StatementLine Line, List<ListedStatement> Statements);
