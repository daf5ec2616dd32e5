namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveGraph
{
    /// <summary>The ties that some affirm and others negate about the same time.</summary>
    public IReadOnlyList<DisputeRow> Disputes(Filters filters) =>
        [.. Listed(Ties(filters).Where(tie => tie.Status == TieStatus.Disputed), filters).Select(rows.Dispute)];

    /// <summary>The visible ties that rest on one voice.</summary>
    public IReadOnlyList<TieRow> SingleSource(Filters filters) =>
        [.. Listed(Visible(filters).Where(tie => tie.Counts.Voices == 1), filters).Select(rows.Tie)];

    /// <summary>When one actor turned from backing another to opposing it, or back.</summary>
    public IReadOnlyList<TurnRow> ChangesOfSide(Filters filters)
    {
        var said = from tie in Ties(filters)
                   where tie.Predicate.Stance != Stance.Neutral
                   from ends in Directed(tie)
                   group tie by ends into pair
                   from turn in Turns(pair.Key.Subject, pair.Key.Object, pair)
                   where Math.Min(turn.Before.Counts.Voices, turn.After.Counts.Voices) >= (filters.MinVoices ?? 0)
                   select turn;
        return
        [
            // Of symmetric statements alone it is the same turn from both ends, told of the one whose id comes first.
            .. said.OrderBy(turn => turn.Subject, StringComparer.Ordinal)
                .DistinctBy(turn => (turn.Before.Ids, turn.After.Ids))
                .Counted(turn => turn.After.Counts, turn => turn.Subject, turn => turn.Object)
                .ThenBy(turn => turn.After.On)
                .Take(Most(filters.Limit))
                .Select(rows.Turn),
        ];
    }

    /// <summary>Days on which one stance alone is said, put together as long as it stays the same; each two that follow are a turn.</summary>
    private static IEnumerable<NaiveTurn> Turns(string subject, string @object, IEnumerable<NaiveTie> ties)
    {
        // What was over counts too: a turn is a matter of the past.
        var days = from tie in ties
                   from statement in tie.Statements
                   where !statement.Meaning.Negated && tie.Why(statement) is null or Uncounted.Ended
                   let day = NaiveCounts.Earliest(statement)
                   where day is not null
                   group statement by day.Value into day
                   orderby day.Key
                   where day.Select(statement => statement.Predicate.Stance).Distinct().Count() == 1
                   select new NaiveRun(day.First().Predicate.Stance, day.Key, [.. day]);
        var runs = new List<NaiveRun>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1].Stance == day.Stance)
            {
                runs[^1] = runs[^1] with { Statements = [.. runs[^1].Statements, .. day.Statements] };
            }
            else
            {
                runs.Add(day);
            }
        }

        return runs.Zip(runs.Skip(1), (before, after) => new NaiveTurn(subject, @object, before, after));
    }

    private static IEnumerable<NaiveTie> Listed(IEnumerable<NaiveTie> ties, Filters filters) =>
        ties.Where(tie => tie.Counts.Voices >= (filters.MinVoices ?? 0)).InTieOrder().Take(Most(filters.Limit));
}

/// <summary>Days that follow each other on which one stance is said.</summary>
internal sealed record NaiveRun(Stance Stance, int On, IReadOnlyList<NaiveStatement> Statements)
{
    public NaiveCounts Counts => new(Statements, []);

    public string Ids => string.Join(' ', Statements.Select(statement => statement.Id).Order(StringComparer.Ordinal));
}

internal sealed record NaiveTurn(string Subject, string Object, NaiveRun Before, NaiveRun After);
