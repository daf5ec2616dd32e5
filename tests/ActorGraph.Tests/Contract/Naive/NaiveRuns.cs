using System.Globalization;

namespace ActorGraph.Tests.Contract;

/// <summary>When import runs began, and which one first brought each statement.</summary>
/// <param name="Days">The day of each run, the first run's first.</param>
/// <param name="BroughtBy">Statement ids with the number of the run, from 1.</param>
internal sealed record NaiveRuns(IReadOnlyList<DateOnly> Days, IReadOnlyDictionary<string, int> BroughtBy)
{
    /// <summary>The first run begun on a day or later, one more than the last where there is none; or the run of that number.</summary>
    public int Since(string text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? 1 + Days.TakeWhile(began => began < day).Count()
        : int.Parse(text, CultureInfo.InvariantCulture);
}
