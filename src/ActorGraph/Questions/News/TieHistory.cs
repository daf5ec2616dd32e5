using ActorGraph.Importing;
using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>What runs did to one tie, in their order.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Events">What they did.</param>
internal sealed record TieHistory(TieKey Tie, IReadOnlyList<TieEvent> Events)
{
    /// <summary>What the tie was before the first of these runs; null when answers did not show it.</summary>
    public StoredTie? Before => Events[0].WasVisible ? Events[0].Before : null;

    /// <summary>Why answers came to show it otherwise, and the last run by which they did.</summary>
    /// <param name="isVisible">Whether answers show it now.</param>
    public (Because Because, long Run) Change(bool isVisible)
    {
        var (because, run) = (Because.None, 0L);
        for (var i = 0; i < Events.Count; i++)
        {
            // After one event the tie is what the next one tells as before.
            var after = i + 1 < Events.Count ? Events[i + 1].WasVisible : isVisible;
            if (Events[i].WasVisible || after)
            {
                (because, run) = (because | Events[i].Because, Events[i].Run);
            }
        }

        return (because, run);
    }

    /// <summary>The ties that a run or a later one added, changed or took away.</summary>
    public static async ValueTask<List<TieHistory>> SinceAsync(Inquiry inquiry, long run)
    {
        var events = new Dictionary<TieKey, List<TieEvent>>();
        await inquiry.Reader.QueryAsync(StoreTexts.TieChangesSince, new() { { "run", run } }, row =>
        {
            var tie = new TieKey(row.Int64(1), row.Int64(2), row.Int64(3));
            Add(tie, new(row.Int64(0), (Because)row.Int32(4), StoredTie.FromJson(tie, row.Text(5))));
        }, inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Reader.QueryAsync(
            StoreTexts.TiesSince, new() { { "run", run } },
            row => AddBirth(new(row.Int64(0), row.Int64(1), row.Int64(2)), row.Int64(3)), inquiry.Cancellation).ConfigureAwait(false);
        return [.. events.Select(static tie => new TieHistory(tie.Key, [.. tie.Value.OrderBy(static e => e.Run)]))];

        void Add(TieKey tie, TieEvent one)
        {
            if (!events.TryGetValue(tie, out var its))
            {
                events.Add(tie, its = []);
            }

            its.Add(one);
            if (one.Before is { } before && before.Since >= run)
            {
                AddBirth(tie, before.Since);
            }
        }

        // Runs record why they added a tie only where it is not that somebody said so.
        void AddBirth(TieKey tie, long birth)
        {
            if (!events.TryGetValue(tie, out var its) || !its.Exists(one => one.IsBirth && one.Run == birth))
            {
                Add(tie, new(birth, Because.Said, null));
            }
        }
    }
}
