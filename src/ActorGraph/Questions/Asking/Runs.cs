using System.Globalization;
using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>Finds the import run that a number or a day means.</summary>
internal static class Runs
{
    /// <summary>The last run; 0 when there is none.</summary>
    public static async ValueTask<long> LastAsync(IStoreReader reader, CancellationToken cancellationToken)
    {
        var last = 0L;
        await reader.QueryAsync(StoreTexts.Runs, new() { { "limit", 1L } }, row => last = row.Int64(0), cancellationToken).ConfigureAwait(false);
        return last;
    }

    /// <summary>The last run that changed, added or took away a tie; 0 when there is none.</summary>
    public static async ValueTask<long> LastChangeAsync(IStoreReader reader, CancellationToken cancellationToken)
    {
        var last = 0L;
        await reader.QueryAsync(
            StoreTexts.LastTieChange, StoreParameters.None, row => last = row.Int64OrNull(0) ?? 0, cancellationToken).ConfigureAwait(false);
        return last;
    }

    /// <summary>The run of a number, or the first one begun on a day or later; one more than the last where there is none since.</summary>
    /// <exception cref="UsageException">It is neither a number nor a day.</exception>
    /// <exception cref="NotFoundException">There is no such run.</exception>
    public static async ValueTask<long> SinceAsync(IStoreReader reader, string text, CancellationToken cancellationToken)
    {
        var runs = await reader.ListAsync(
            StoreTexts.Runs, new() { { "limit", StoreParameters.NoLimit } }, static row => (Run: row.Int64(0), Started: row.Text(2)), cancellationToken)
            .ConfigureAwait(false);
        var last = runs.Count == 0 ? 0 : runs[0].Run;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return runs.FindLast(run => string.CompareOrdinal(run.Started[..10], text) >= 0) is { Run: > 0 and var first } ? first : last + 1;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            throw new UsageException($"\"{text}\" is neither the number of an import run nor a day such as 2026-01-04.");
        }

        return runs.Exists(run => run.Run == number)
            ? number
            : throw new NotFoundException($"There is no run {number}; the last one is {last}, and status lists them.", []);
    }
}
