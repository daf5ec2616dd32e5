using System.Globalization;

namespace ActorGraph.Time;

/// <summary>Days as numbers: 1 is 0001-01-01, the last is 9999-12-31. Stores keep them, rows show them as yyyy-MM-dd.</summary>
internal static class Day
{
    /// <summary>Before every day: the beginning of what began nobody knows when.</summary>
    public const int Unknown = 0;

    /// <summary>9999-12-31: the end of what is still open.</summary>
    public const int Open = 3652059;

    /// <summary>After every day, so that the undated come last in order.</summary>
    public const int Undated = Open + 1;

    public static int Of(DateOnly date) => date.DayNumber + 1;

    public static int Of(int year, int month, int day) => new DateOnly(year, month, day).DayNumber + 1;

    public static DateOnly ToDate(int day) => DateOnly.FromDayNumber(day - 1);

    public static DateOnly? ToDateOrNull(int? day) => day is int known ? ToDate(known) : null;

    public static string Format(int day) => ToDate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The UTC day it is now.</summary>
    public static int Today(TimeProvider time) => Of(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}
