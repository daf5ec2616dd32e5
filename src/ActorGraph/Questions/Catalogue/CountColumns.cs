using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>The table columns of what stands behind a row.</summary>
internal static class CountColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>()
        where TRow : Counts =>
    [
        new("voices", static row => row.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("documents", static row => row.Documents.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("statements", static row => row.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("last", static row => row.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        new("said by", static row => string.Join(", ", row.By.Select(static voice => voice.Name))),
    ];
}
