using CsCheck;

namespace ActorGraph.Tests.Contract;

/// <summary>Times of all shapes and precisions, close enough together to meet, around <see cref="Cast.Today"/>.</summary>
internal static class RandomTimes
{
    private static readonly string[] Dates =
    [
        "2024", "2024-12", "2024-12-31", "2025", "2025-01-01", "2025-06", "2025-06-15", "2025-12-31", "2026", "2026-01", "2026-01-05", "2026-01-10",
        "2026-01-31", "2026-02", "2026-02-01", "2026-02-02", "2026-03-15", "2027",
    ];

    public static Gen<string> Date { get; } = Gen.OneOf(Dates);

    public static Gen<string?> MaybeDate { get; } = Gen.Frequency((2, Gen.Const((string?)null)), (3, Date.Select(date => (string?)date)));

    public static Gen<string?> When { get; } = Gen.Frequency(
        (4, Gen.Const((string?)null)),
        (6, Date.Select(date => (string?)date)),
        (4, Gen.Select(Date, Date, (one, other) => (string?)Interval(one, other))),
        (4, Date.Select(date => (string?)$"{date}/..")),
        (2, Date.Select(date => (string?)$"../{date}")),
        (1, Gen.Const((string?)"../..")));

    public static Gen<DateOnly> Day { get; } = Gen.OneOf(
        new DateOnly(2024, 12, 31), new DateOnly(2025, 6, 15), new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31),
        Cast.Today, new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 1), new DateOnly(2028, 1, 1));

    /// <summary>The earlier to the later one; of two of which one lies within the other, only that one.</summary>
    private static string Interval(string one, string other)
    {
        var (first, second) = (NaiveDate.Parse(one)!, NaiveDate.Parse(other)!);
        return first.First <= second.First && first.Last <= second.Last ? $"{one}/{other}"
            : second.First <= first.First && second.Last <= first.Last ? $"{other}/{one}"
            : one;
    }
}
