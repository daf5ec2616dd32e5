using ActorGraph.Importing;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>A tie that is not what it was.</summary>
/// <param name="History">What runs did to it.</param>
/// <param name="After">What it is now; null when answers do not show it.</param>
internal sealed record ChangedTie(TieHistory History, StoredTie? After)
{
    public TieKey Key => History.Tie;

    /// <summary>What became of it.</summary>
    public TieNews Change => History.Before is null ? TieNews.Added : After is null ? TieNews.Removed : TieNews.Changed;

    /// <summary>What it is ordered by: what stands behind it now, or stood behind it before.</summary>
    public TieCounts Counts => (After ?? History.Before)!.Value.Counts;
}

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
                    changed.Add(new(history, after));
                }
            }
        }

        return changed;
    }

    /// <summary>The first of them: best supported, then by ids.</summary>
    public static ValueTask<List<ChangedTie>> FirstAsync(List<ChangedTie> changed, int? limit, Inquiry inquiry) => Cut.FirstAsync(
        changed, limit, static tie => tie.Counts,
        ties => inquiry.Names.LoadAsync(ties.SelectMany(static tie => (long[])[tie.Key.Subject, tie.Key.Object]), [], inquiry.Cancellation),
        (left, right) => EvidenceOrder.CompareTies(Tie(left), Tie(right), inquiry.Names));

    /// <summary>Puts some in words.</summary>
    public static async ValueTask<IReadOnlyList<NewsRow>> RowsAsync(Inquiry inquiry, List<ChangedTie> page)
    {
        var now = await NowAsync(inquiry, page.ConvertAll(static tie => tie.Key), named: true).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(page.SelectMany(static tie => (long[])[tie.Key.Subject, tie.Key.Object]), [], inquiry.Cancellation)
            .ConfigureAwait(false);
        var byKey = now.All.ToDictionary(static slice => Key(slice.Tie));
        return page.ConvertAll(tie =>
        {
            var (because, run) = tie.History.Change(tie.After is not null);
            return new NewsRow(
                tie.Change,
                run,
                Reasons(because),
                tie.History.Before is { } before ? Before(before, inquiry) : null,
                byKey.TryGetValue(tie.Key, out var slice) ? now.Row(slice) : null);
        });
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

    private static Tie Tie(ChangedTie changed) => default(Tie) with
    {
        Subject = changed.Key.Subject, Predicate = changed.Key.Predicate, Object = changed.Key.Object, Counts = changed.Counts,
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
