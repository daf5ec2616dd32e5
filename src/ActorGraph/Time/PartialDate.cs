using System.Buffers;
using ActorGraph.Text;

namespace ActorGraph.Time;

/// <summary>A day, a month or a year as written in a file.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Precision">How much was given.</param>
internal readonly record struct PartialDate(int First, int Last, Precision Precision)
{
    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:.,+-zZ ");

    private const string Forms = "write a date as 2026, 2026-01 or 2026-01-04";

    /// <summary>
    /// Reads <c>2026</c>, <c>2026-01</c> and <c>2026-01-04</c>, and what is often written for them: zeros for what is not known
    /// (<c>2005-00-00</c>), and a time of day after the day, which is cut off.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date, out string? problem)
    {
        text = text.Trim();
        date = default;
        problem = null;
        if (text.Length is 4 or 7 or 10 && TryNumbers(text, out var year, out var month, out var day))
        {
            return Check(text, year, month, day, out date, out problem);
        }

        if (text.Length > 10 && text[10] is 'T' or 't' or ' ' && IsTimeOfDay(text[11..]))
        {
            return TryParse(text[..10], out date, out problem);
        }

        problem = Explain(text);
        return false;
    }

    public static string Format(int first, Precision precision) =>
        Day.Format(first)[..(precision switch { Precision.Day => 10, Precision.Month => 7, _ => 4 })];

    /// <summary>The last day of the month or year that begins with a day; that day itself when a day was given.</summary>
    public static int LastOf(int first, Precision precision)
    {
        if (precision == Precision.Day)
        {
            return first;
        }

        var date = Day.ToDate(first);
        var month = precision == Precision.Month ? date.Month : 12;
        return Day.Of(date.Year, month, DateTime.DaysInMonth(date.Year, month));
    }

    private static bool TryNumbers(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryNumber(text[..4], out year)
            && (text.Length < 7 || (text[4] == '-' && TryNumber(text.Slice(5, 2), out month)))
            && (text.Length < 10 || (text[7] == '-' && TryNumber(text.Slice(8, 2), out day)));
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static bool Check(ReadOnlySpan<char> text, int year, int month, int day, out PartialDate date, out string? problem)
    {
        date = default;
        problem = year == 0 ? $"'{text}' has no year: years go from 0001 to 9999"
            : month > 12 ? $"'{text}' is no date: there is no month {month:00}; the order is year-month-day"
            : month == 0 && day > 0 ? $"'{text}' names a day without its month: write {year:0000}, or the month too"
            : month > 0 && day > DateTime.DaysInMonth(year, month)
                ? $"'{text}' is no date: {year:0000}-{month:00} has {DateTime.DaysInMonth(year, month)} days"
            : null;
        if (problem is not null)
        {
            return false;
        }

        var precision = month == 0 ? Precision.Year : day == 0 ? Precision.Month : Precision.Day;
        var first = Day.Of(year, Math.Max(month, 1), Math.Max(day, 1));
        date = new(first, LastOf(first, precision), precision);
        return true;
    }

    private static bool IsTimeOfDay(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(Clock);

    private static string Explain(ReadOnlySpan<char> text)
    {
        if (text.Length == 8 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            return $"'{text}' has no hyphens: write {text[..4]}-{text[4..6]}-{text[6..]}";
        }

        return text.ContainsAny('~', '?', '%')
            ? $"'{Excerpt.Of(text)}' marks a date as uncertain: {Forms}, and say 'certainty: probable' if the statement is hedged"
            : $"'{Excerpt.Of(text)}' is no date: {Forms}";
    }
}
