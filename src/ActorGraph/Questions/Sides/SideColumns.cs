using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>The table of who-backs and its kin.</summary>
internal static class SideColumns
{
    public static readonly IReadOnlyList<Column<SideRow>> All =
    [
        new("actor", row => row.Actor.Name),
        new("how", row => string.Join(", ", row.Predicates.Select(Describe))),
        new("voices", row => row.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("documents", row => row.Documents.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("statements", row => row.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("last", row => row.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        new("said by", row => string.Join(", ", row.By.Select(voice => voice.Name))),
        new("marks", Marks),
    ];

    private static string Describe(PredicateCount predicate) =>
        predicate.Status == TieStatus.Ended ? $"{predicate.Predicate} (ended)" : predicate.Predicate;

    private static string Marks(SideRow row)
    {
        string?[] marks =
        [
            row.Mixed ? "mixed" : null,
            row.Disputed ? "disputed" : null,
            row.Party ? "own word" : null,
            row.Certainty is null or Certainty.Certain ? null : row.Certainty == Certainty.Probable ? "probable" : "possible",
        ];
        return string.Join(", ", marks.Where(mark => mark is not null));
    }
}
