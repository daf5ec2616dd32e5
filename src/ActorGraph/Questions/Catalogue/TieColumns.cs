using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>The table columns of ties.</summary>
internal static class TieColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>()
        where TRow : TieRow =>
    [
        new("who", static row => row.Subject.Name),
        new("relation", static row => row.Predicate),
        new("whom", static row => row.Object.Name),
        new("stance", static row => row.Stance.ToString().ToLowerInvariant()),
        new("status", static row => row.Until is DateOnly until
            ? $"ended {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : row.Status.ToString().ToLowerInvariant()),
        .. CountColumns.Of<TRow>(),
        new("denials", static row => row.Denials.ToString(CultureInfo.InvariantCulture), IsNumber: true),
    ];
}
