using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Compares derived ties with the stored ones, writes what differs and records the change.</summary>
internal sealed class TieChangeRows(
    IStoreWriter writer, long run, IReadOnlyDictionary<TieKey, Because> touched, CancellationToken cancellationToken)
{
    private readonly RowBatch put = new(16);
    private readonly RowBatch removed = new(3);
    private readonly RowBatch recorded = new(7);
    private readonly HashSet<TieKey> derived = [];
    private readonly Dictionary<Because, int> because = [];

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Removed { get; private set; }

    public IReadOnlyDictionary<Because, int> ByReason => because;

    public void Compare(in Tie tie, Dictionary<TieKey, StoredTie> stored)
    {
        var now = StoredTie.Of(tie, run);
        derived.Add(now.Key);
        if (!stored.TryGetValue(now.Key, out var before))
        {
            Added++;
            now.Write(put);
            if ((touched.GetValueOrDefault(now.Key) & ~Because.Said) is not Because.None and var reasons)
            {
                // A tie that nothing new is said of, but that two joined actors or a predicate's new meaning made, is not known by its run alone.
                recorded.Add(run).Add(now.Key.Subject).Add(now.Key.Object).Add(now.Key.Predicate)
                    .Add((int)(reasons | (touched.GetValueOrDefault(now.Key) & Because.Said))).Add(false).Add("");
            }

            return;
        }

        now = now with { Since = before.Since };
        if (now == before)
        {
            return;
        }

        now.Write(put);
        if (!now.ShowsAs(before))
        {
            Changed++;
            Record(before, false);
        }
    }

    /// <summary>Takes away the stored ties that were not derived again, and writes all of it.</summary>
    public async Task FinishAsync(Dictionary<TieKey, StoredTie> stored)
    {
        foreach (var (key, before) in stored)
        {
            if (!derived.Contains(key))
            {
                Removed++;
                removed.Add(key.Subject).Add(key.Object).Add(key.Predicate);
                Record(before, true);
            }
        }

        derived.Clear();
        await SendAsync(StoreTexts.PutTie, put).ConfigureAwait(false);
        await SendAsync(StoreTexts.RemoveTie, removed).ConfigureAwait(false);
        await SendAsync(StoreTexts.AddTieChange, recorded).ConfigureAwait(false);
    }

    private void Record(in StoredTie before, bool isRemoved)
    {
        // A tie that nothing touched can only have changed with time.
        var reasons = touched.GetValueOrDefault(before.Key, Because.Time);
        recorded.Add(run).Add(before.Key.Subject).Add(before.Key.Object).Add(before.Key.Predicate).Add((int)reasons).Add(isRemoved).Add(before.ToJson());
        foreach (var reason in Enum.GetValues<Because>())
        {
            if (reason != Because.None && reasons.HasFlag(reason))
            {
                because[reason] = because.GetValueOrDefault(reason) + 1;
            }
        }
    }

    private async ValueTask SendAsync(string text, RowBatch rows)
    {
        if (rows.Count > 0)
        {
            await writer.WriteAsync(text, rows, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }
    }
}
