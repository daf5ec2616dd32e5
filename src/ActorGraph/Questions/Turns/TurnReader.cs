using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Finds all turns of a graph.</summary>
internal static class TurnReader
{
    /// <summary>Pairs of actors whose statements are read together.</summary>
    private const int Chunk = 500;

    /// <summary>All turns, best supported first, then by ids and day.</summary>
    public static async ValueTask<List<TurnRow>> ReadAsync(Inquiry inquiry, AskedFilters filters)
    {
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var rows = new List<TurnRow>();
        foreach (var chunk in (await TwoFaced.FindAsync(inquiry, filters).ConfigureAwait(false)).Chunk(Chunk))
        {
            var bothWays = chunk.SelectMany(static pair => ((long, long)[])[pair, (pair.Other, pair.One)]).ToList();
            var facts = await reader.BetweenAsync(bothWays, inquiry.Cancellation).ConfigureAwait(false);
            facts.RemoveAll(static fact => StanceCode.Stance(fact.Code) == Stance.Neutral);
            var ties = await DerivedTies.UnnamedAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
            var turns = Turns(ties, bothWays);
            await inquiry.Names.LoadAsync(
                turns.SelectMany(static turn => turn.Before.Concat(turn.After)).SelectMany(static fact => (long[])[fact.Subject, fact.Object, fact.Voice]),
                turns.SelectMany(static turn => turn.Before.Concat(turn.After)).Select(static fact => fact.Key),
                inquiry.Cancellation).ConfigureAwait(false);
            var byEnds = turns.ToLookup(static turn => (turn.Subject, turn.Object));
            rows.AddRange(turns
                .Where(turn => !turn.IsSymmetric || inquiry.Names.CompareActors(turn.Subject, turn.Object) < 0 || !byEnds[(turn.Object, turn.Subject)].Any(turn.IsMirrorOf))
                .Select(turn => Row(turn, ties, inquiry.Names))
                .Where(row => row.Before.Voices >= filters.MinVoices && row.After.Voices >= filters.MinVoices));
        }

        rows.Sort(Compare);
        return rows;
    }

    private static List<Turn> Turns(DerivedTies ties, IEnumerable<(long Subject, long Object)> directions)
    {
        var bySubject = ties.All.SelectMany(slice => StanceCode.IsSymmetric(slice.Tie.Code)
                ? new[] { (Ends: (slice.Tie.Subject, slice.Tie.Object), slice), (Ends: (slice.Tie.Object, slice.Tie.Subject), slice) }
                : [(Ends: (slice.Tie.Subject, slice.Tie.Object), slice)])
            .ToLookup(static tie => tie.Ends, static tie => tie.slice);
        return [.. directions.SelectMany(ends => Turn.Of(
            ends.Subject, ends.Object,
            bySubject[ends].SelectMany(slice => ties.With(slice, Verdict.Affirms).Concat(ties.With(slice, Verdict.Ended)))))];
    }

    private static TurnRow Row(Turn turn, DerivedTies ties, RowNames names) => new(
        names.Actor(turn.Subject),
        names.Actor(turn.Object),
        turn.To == Stance.Backs ? Stance.Opposes : Stance.Backs,
        turn.To,
        Day.ToDate(turn.On),
        ties.Counts(turn.Before, 0),
        ties.Counts(turn.After, 0));

    /// <summary>By what stands behind the new stance (rule 10), then ids and day.</summary>
    private static int Compare(TurnRow left, TurnRow right)
    {
        var order = (right.After.Voices, right.After.Documents, right.After.Statements, right.After.Last)
            .CompareTo((left.After.Voices, left.After.Documents, left.After.Statements, left.After.Last));
        if (order == 0)
        {
            order = string.CompareOrdinal(left.Subject.Id, right.Subject.Id);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Object.Id, right.Object.Id);
        }

        return order == 0 ? left.On.CompareTo(right.On) : order;
    }
}
