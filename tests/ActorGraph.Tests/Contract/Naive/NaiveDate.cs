using System.Globalization;
using ActorGraph.Time;

namespace ActorGraph.Tests.Contract;

/// <summary>A day, month or year (rule 5): its earliest and latest day, and how it is written.</summary>
internal sealed record NaiveDate(int First, int Last, string Text) : IComparable<NaiveDate>
{
    /// <summary>Reads yyyy, yyyy-MM, yyyy-MM-dd; zeros for what is unknown and a time of day are common spellings (rule 5).</summary>
    public static NaiveDate? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split('T', ' ')[0].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var given = parts.TakeWhile(part => part > 0).ToList();
        var first = new DateOnly(given[0], given.ElementAtOrDefault(1) is 0 ? 1 : given[1], given.ElementAtOrDefault(2) is 0 ? 1 : given[2]);
        var next = given.Count switch { 1 => first.AddYears(1), 2 => first.AddMonths(1), _ => first.AddDays(1) };
        return new NaiveDate(Day.Of(first), Day.Of(next) - 1, Day.Format(Day.Of(first))[..(1 + (3 * given.Count))]);
    }

    /// <summary>By first day; of two that begin together the more exact one first.</summary>
    public int CompareTo(NaiveDate? other) => (First, Last).CompareTo((other!.First, other.Last));
}

/// <summary>What time a statement is about (rule 5): a single date, or an interval whose ends may be unknown or open.</summary>
internal sealed record NaiveWhen(NaiveDate? Begin, NaiveDate? End, bool IsInterval)
{
    public static NaiveWhen? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var ends = text.Split('/').Select(end => end == ".." ? null : NaiveDate.Parse(end)).ToList();
        return new NaiveWhen(ends[0], ends[^1], ends.Count == 2);
    }

    public bool IsOpen => IsInterval && End is null;

    public bool IsClosed => IsInterval && End is not null;

    /// <summary>Canonical EDTF, as the hash of rule 17 takes it.</summary>
    public override string ToString() => IsInterval ? $"{Begin?.Text ?? ".."}/{End?.Text ?? ".."}" : Begin!.Text;
}
