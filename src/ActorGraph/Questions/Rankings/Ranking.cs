namespace ActorGraph.Questions;

/// <summary>Brings measured actors into order: the largest values first, equal ones by id.</summary>
internal static class Ranking
{
    public static async ValueTask<List<RankingRow>> FirstAsync(Measure measure, List<(long Actor, double Value)> values, int? limit, Inquiry inquiry)
    {
        values.Sort(static (left, right) => right.Value.CompareTo(left.Value));
        var reached = Math.Min(limit ?? values.Count, values.Count);
        var possible = reached;
        while (possible > 0 && possible < values.Count && values[possible].Value == values[reached - 1].Value)
        {
            possible++;
        }

        var first = values.GetRange(0, possible);
        await inquiry.Names.LoadAsync(first.Select(static value => value.Actor), [], inquiry.Cancellation).ConfigureAwait(false);
        first.Sort((left, right) => right.Value.CompareTo(left.Value) is not 0 and var order ? order
            : left.Actor == right.Actor ? 0 : inquiry.Names.CompareActors(left.Actor, right.Actor));
        var rows = new List<RankingRow>(reached);
        for (var place = 0; place < reached; place++)
        {
            var rank = place > 0 && first[place].Value == first[place - 1].Value ? rows[place - 1].Rank : place + 1;
            rows.Add(new(rank, inquiry.Names.Actor(first[place].Actor), measure, first[place].Value));
        }

        return rows;
    }
}
