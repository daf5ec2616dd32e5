using ActorGraph.Time;

namespace ActorGraph.Ties;

/// <summary>The day, month or year on which something was said, in one sortable integer: first day times four plus precision.</summary>
internal readonly partial record struct Said(int Code) : IComparable<Said>
{
    /// <summary>Neither the listing nor its source gives a date; sorts before all others.</summary>
    public static readonly Said Unknown = new(0);

    public Said(int day, Precision precision)
        : this((day << 2) | (int)precision)
    {
    }

    public bool IsUnknown => Code == 0;

    /// <summary>First day.</summary>
    public int First => Code >> 2;

    public Precision Precision => (Precision)(Code & 3);

    /// <summary>Last day: the same for a day, the end of a month or year otherwise.</summary>
    public int Last => Precision switch
    {
        Precision.Day => First,
        Precision.Month => LastOfMonth(Day.ToDate(First)),
        _ => Day.Of(Day.ToDate(First).Year, 12, 31),
    };

    private static int LastOfMonth(DateOnly date) => Day.Of(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));

    public int CompareTo(Said other) => Code.CompareTo(other.Code);

    /// <summary>yyyy-MM-dd, yyyy-MM or yyyy; null when unknown.</summary>
    public override string? ToString() => IsUnknown ? null : Day.Format(First)[..(Precision switch { Precision.Day => 10, Precision.Month => 7, _ => 4 })];
}
