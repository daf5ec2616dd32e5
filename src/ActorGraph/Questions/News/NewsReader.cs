using ActorGraph.Importing;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>A tie that is not what it was.</summary>
/// <param name="History">What runs did to it.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Counts">What it is ordered by: what stands behind it now, or stood behind it before.</param>
internal sealed record ChangedTie(TieHistory History, TieNews Change, TieCounts Counts);

/// <summary>Compares what ties were with what they are now.</summary>
internal static class NewsReader
{
    /// <summary>Ties derived together.</summary>
    private const int Chunk = 500;

    /// <summary>Those that answers show otherwise now.</summary>
    public static async ValueTask<List<ChangedTie>> FindAsync(Inquiry inquiry, List<TieHistory> histories)
    {
        var changed = new List<ChangedTie>();
        foreach (var chunk in histories.Chunk(Chunk))
        {
            var now = await NowAsync(inquiry, [.. chunk.Select(static history => history.Tie)], named: false).ConfigureAwait(false);
            var byKey = now.All.ToDictionary(static slice => Key(slice.Tie), static slice => slice.Tie);
            foreach (var history in chunk)
            {
                StoredTie? after = byKey.TryGetValue(history.Tie, out var tie) ? StoredTie.Of(tie, 0) : null;
                if ((history.Before, after) is not (null, null) && !(after is { } known && history.Before is { } before && known.ShowsAs(before)))
                {
                    changed.Add(new(history, Change(history.Before, after), (after ?? history.Before)!.Value.Counts));
                }
            }
        }

        return changed;
    }

    /// <summary>The first of them: best supported, then by ids.</summary>
    public static ValueTask<List<ChangedTie>> FirstAsync(List<ChangedTie> changed, int? limit, Inquiry inquiry) => Cut.FirstAsync(
        changed, limit, static tie => tie.Counts,
        ties => inquiry.Names.LoadAsync(ties.SelectMany(static tie => (long[])[tie.History.Tie.Subject, tie.History.Tie.Object]), [], inquiry.Cancellation),
        (left, right) => EvidenceOrder.CompareTies(Tie(left), Tie(right), inquiry.Names));

    /// <summary>Puts some in words.</summary>
    public static async ValueTask<IReadOnlyList<NewsRow>> RowsAsync(Inquiry inquiry, List<ChangedTie> page)
    {
        var now = await NowAsync(inquiry, page.ConvertAll(static tie => tie.History.Tie), named: true).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(page.SelectMany(static tie => (long[])[tie.History.Tie.Subject, tie.History.Tie.Object]), [], inquiry.Cancellation)
            .ConfigureAwait(false);
        var byKey = now.All.ToDictionary(static slice => Key(slice.Tie));
        return page.ConvertAll(tie => new NewsRow(
            tie.Change,
            tie.History.Run,
            Reasons(tie.History.Because),
            tie.History.Before is { } before ? Before(before, inquiry) : null,
            byKey.TryGetValue(tie.History.Tie, out var slice) ? now.Row(slice) : null));
    }

    private static async ValueTask<DerivedTies> NowAsync(Inquiry inquiry, List<TieKey> ties, bool named)
    {
        var wanted = ties.ToHashSet();
        var facts = await new FactReader(inquiry.Reader, StatementFilter.Everything)
            .BetweenAsync(ties.Select(static tie => (tie.Subject, tie.Object)).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => !wanted.Contains(new(fact.Subject, fact.Object, fact.Predicate)));
        var frame = TimeFrame.AsOf(inquiry.Today);
        return named
            ? await DerivedTies.OfAsync(inquiry, frame, facts).ConfigureAwait(false)
            : await DerivedTies.UnnamedAsync(inquiry, frame, facts).ConfigureAwait(false);
    }

    private static TieNews Change(StoredTie? before, StoredTie? after) => (before, after) switch
    {
        (null, _) => TieNews.Added,
        (_, null) => TieNews.Removed,
        _ => TieNews.Changed,
    };

    private static Tie Tie(ChangedTie changed) => default(Tie) with
    {
        Subject = changed.History.Tie.Subject, Predicate = changed.History.Tie.Predicate, Object = changed.History.Tie.Object, Counts = changed.Counts,
    };

    private static TieKey Key(in Tie tie) => new(tie.Subject, tie.Object, tie.Predicate);

    private static List<ChangeReason> Reasons(Because because) =>
        [.. Enum.GetValues<ChangeReason>().Where(reason => because.HasFlag((Because)(1 << (int)reason)))];

    /// <summary>A tie as it was; who said it and in which statements is not kept.</summary>
    private static TieRow Before(in StoredTie tie, Inquiry inquiry) => new(
        CountRows.Of(tie.Counts, new PairDetail([], [], []), inquiry.Names),
        inquiry.Names.Actor(tie.Key.Subject),
        inquiry.Names.Predicate(tie.Key.Predicate),
        inquiry.Names.Actor(tie.Key.Object),
        tie.Stance,
        tie.Status,
        Day.ToDateOrNull(tie.Until));
}
