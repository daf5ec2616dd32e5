using ActorGraph.Importing;
using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>What runs did to one tie.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Before">What it was before the first of these runs; null when it was not there.</param>
/// <param name="Because">Why it changed.</param>
/// <param name="Run">The last run that changed it.</param>
internal sealed record TieHistory(TieKey Tie, StoredTie? Before, Because Because, long Run)
{
    /// <summary>The ties that a run or a later one added, changed or took away.</summary>
    public static async ValueTask<List<TieHistory>> SinceAsync(Inquiry inquiry, long run)
    {
        var histories = new Dictionary<TieKey, TieHistory>();
        await inquiry.Reader.QueryAsync(StoreTexts.TieChangesSince, new() { { "run", run } }, row =>
        {
            var tie = new TieKey(row.Int64(1), row.Int64(2), row.Int64(3));
            var because = (Because)row.Int32(4);

            // Of several changes the first one tells what was before; what a run of this time had brought was not there before.
            var history = histories.GetValueOrDefault(tie) ?? new(tie, ReadBefore(tie, row.Text(5), run), Because.None, 0);
            histories[tie] = history with { Because = history.Because | because, Run = row.Int64(0) };
        }, inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Reader.QueryAsync(StoreTexts.TiesSince, new() { { "run", run } }, row =>
        {
            var tie = new TieKey(row.Int64(0), row.Int64(1), row.Int64(2));
            var history = histories.GetValueOrDefault(tie) ?? new(tie, null, Because.None, 0);
            var because = history.Because == Because.None ? Because.Said : history.Because;
            histories[tie] = history with { Because = because, Run = Math.Max(history.Run, row.Int64(3)) };
        }, inquiry.Cancellation).ConfigureAwait(false);
        return [.. histories.Values];
    }

    private static StoredTie? ReadBefore(TieKey tie, string json, long run) =>
        StoredTie.FromJson(tie, json) is { } before && before.Since < run && before.Status != StoredTie.ToCome ? before : null;
}
