using ActorGraph.Ties;
using ActorGraph.Time;
using CsCheck;

namespace ActorGraph.Tests.Time;

public sealed class WhenParseTests
{
    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-01", "2026-01")]
    [InlineData("2026-01-04", "2026-01-04")]
    [InlineData("  2026-01-04 ", "2026-01-04")]
    [InlineData("2005-00-00", "2005")]
    [InlineData("2005-03-00", "2005-03")]
    [InlineData("2026-01-04T10:20:30Z", "2026-01-04")]
    [InlineData("2026-01-04 10:20", "2026-01-04")]
    [InlineData("2026-01-04T10:20:30.123+02:00/2026-01-05T00:00", "2026-01-04/2026-01-05")]
    [InlineData("2019/2024", "2019/2024")]
    [InlineData("2019-03/2024-05-06", "2019-03/2024-05-06")]
    [InlineData("2019/..", "2019/..")]
    [InlineData("../2024", "../2024")]
    [InlineData("../..", "../..")]
    [InlineData("2019/", "2019/..")]
    [InlineData("/2024", "../2024")]
    [InlineData(" 2019 / .. ", "2019/..")]
    [InlineData("2026-05/2026", "2026-05/2026")]
    [InlineData("2020/9999", "2020/..")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0001", "0001")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Reads(string text, string canonical)
    {
        Assert.True(When.TryParse(text, out var when, out var problem), problem);
        Assert.Equal(canonical, when.ToString());
    }

    [Theory]
    [InlineData("2026-02-30", "2026-02 has 28 days")]
    [InlineData("2025-02-29", "2025-02 has 28 days")]
    [InlineData("2026-13", "no month 13")]
    [InlineData("30-01-2026", "write a date as 2026")]
    [InlineData("2026-00-05", "without its month")]
    [InlineData("0000", "0001 to 9999")]
    [InlineData("..", "'..' alone")]
    [InlineData("2024/2023", "write 2023/2024")]
    [InlineData("2024-03/2024-02-29", "ends before it begins")]
    [InlineData("2024/2025/2026", "two slashes")]
    [InlineData("20180101", "write 2018-01-01")]
    [InlineData("2026~", "certainty: probable")]
    [InlineData("last week", "write a date as")]
    [InlineData("2026-1-4", "write a date as")]
    [InlineData("2026-01-04 or so", "write a date as")]
    [InlineData("٢٠٢٦", "write a date as")]
    public void Refuses_and_says_what_to_write(string text, string expected)
    {
        Assert.False(When.TryParse(text, out var when, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.True(when.IsUndated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_is_undated(string text)
    {
        Assert.True(When.TryParse(text, out var when, out _));
        Assert.Equal(When.None, when);
        Assert.Null(when.ToString());
    }

    [Fact]
    public void A_partial_date_begins_on_its_earliest_day_and_ends_on_its_latest()
    {
        Assert.True(When.TryParse("2024-02/2025", out var when, out _));
        Assert.Equal(new(Day.Of(2024, 2, 1), Day.Of(2025, 12, 31), WhenShape.Interval, Precision.Month, Precision.Year), when);
        Assert.True(When.TryParse("2024-02", out when, out _));
        Assert.Equal(new(Day.Of(2024, 2, 1), Day.Of(2024, 2, 29), WhenShape.Single, Precision.Month, Precision.Month), when);
    }

    [Fact]
    public void A_time_that_is_written_is_read_back_the_same() => Times.Sample(when =>
    {
        Assert.True(When.TryParse(when.ToString(), out var read, out var problem), problem);
        Assert.Equal(when, read);
    });

    [Fact]
    public void What_is_said_is_a_single_date() => Dates.Sample(date =>
    {
        var said = new Said(date.First, date.Precision);
        Assert.True(Said.TryParse(said.ToString(), out var read, out var problem), problem);
        Assert.Equal(said, read);
        Assert.Equal((date.First, date.Last), (read.First, read.Last));
    });

    [Theory]
    [InlineData("2024/..", "interval")]
    [InlineData("..", "write a date as")]
    [InlineData("2026-02-30", "28 days")]
    public void What_is_said_is_nothing_else(string text, string expected)
    {
        Assert.False(Said.TryParse(text, out var said, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.True(said.IsUnknown);
    }

    [Fact]
    public void Nothing_said_is_unknown() => Assert.True(Said.TryParse(" ", out var said, out _) && said.IsUnknown);

    [Fact]
    public void Reading_costs_no_memory()
    {
        var read = When.TryParse("2024-01-05/2025-02", out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            read &= When.TryParse("2024-01-05/2025-02", out _, out _);
        }

        Assert.True(read);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void No_text_does_harm() => Gen.String[Gen.Char["0123456789-/.T :~xé"], 0, 24].Sample(text =>
    {
        Assert.Equal(When.TryParse(text, out _, out var problem), problem is null);
        Assert.Equal(Said.TryParse(text, out _, out problem), problem is null);
    });

    private static Gen<PartialDate> Dates => Gen.Select(Gen.Int[1, 9998], Gen.Int[0, 12], Gen.Int[0, 31]).Select((year, month, day) =>
    {
        var precision = month == 0 ? Precision.Year : day == 0 ? Precision.Month : Precision.Day;
        var first = Day.Of(year, Math.Max(month, 1), Math.Clamp(day, 1, month == 0 ? 1 : DateTime.DaysInMonth(year, month)));
        return new PartialDate(first, PartialDate.LastOf(first, precision), precision);
    });

    private static Gen<When> Times => Gen.Select(Gen.Int[0, 4], Dates, Dates).Select((shape, one, other) =>
    {
        var (begin, end) = one.First <= other.Last ? (one, other) : (other, one);
        return shape switch
        {
            0 => new When(one.First, one.Last, WhenShape.Single, one.Precision, one.Precision),
            1 => new(begin.First, end.Last, WhenShape.Interval, begin.Precision, end.Precision),
            2 => new(begin.First, Day.Open, WhenShape.Interval, begin.Precision, Precision.Day),
            3 => new(Day.Unknown, end.Last, WhenShape.Interval, Precision.Day, end.Precision),
            _ => new(Day.Unknown, Day.Open, WhenShape.Interval, Precision.Day, Precision.Day),
        };
    });
}
