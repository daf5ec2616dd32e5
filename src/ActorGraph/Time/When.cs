namespace ActorGraph.Time;

/// <summary>How much of a date was given.</summary>
internal enum Precision { Day, Month, Year }

/// <summary>What shape a <see cref="When"/> has.</summary>
internal enum WhenShape { Undated, Single, Interval }

/// <summary>
/// A time in the subset of EDTF (ISO 8601-2) that ActorGraph reads: <c>2026</c>, <c>2026-01</c>, <c>2026-01-04</c>,
/// <c>A/B</c>, <c>A/..</c>, <c>../B</c>, <c>../..</c>, or nothing. The earliest day of a partial date begins it, the latest ends it.
/// </summary>
/// <param name="Begin">First day; <see cref="Day.Unknown"/> for <c>../</c>; <see cref="Day.Undated"/> when undated.</param>
/// <param name="End">Last day; <see cref="Day.Open"/> for <c>/..</c>; <see cref="Day.Undated"/> when undated.</param>
/// <param name="Shape">Undated, a single date, or an interval.</param>
/// <param name="BeginPrecision">How the beginning (or the single date) was given.</param>
/// <param name="EndPrecision">How the end was given; that of the beginning for a single date.</param>
internal readonly partial record struct When(int Begin, int End, WhenShape Shape, Precision BeginPrecision, Precision EndPrecision)
{
    public static readonly When None = new(Day.Undated, Day.Undated, WhenShape.Undated, Precision.Day, Precision.Day);

    public bool IsUndated => Shape == WhenShape.Undated;
}
