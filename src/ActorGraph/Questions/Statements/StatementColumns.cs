namespace ActorGraph.Questions;

/// <summary>The table of statements.</summary>
internal static class StatementColumns
{
    public static readonly IReadOnlyList<Column<StatementRow>> All = Of<StatementRow>();

    /// <summary>The same columns for a row that shows more.</summary>
    public static IReadOnlyList<Column<T>> Of<T>(params IReadOnlyList<Column<T>> more)
        where T : StatementRow =>
    [
        new("id", static row => row.Id[..8]),
        new("who", static row => row.Subject.Name),
        new("relation", static row => row.Negated ? "not " + row.Predicate : row.Predicate),
        new("whom", static row => row.Object.Name),
        new("when", static row => row.When ?? ""),
        new("voice", static row => row.Voice.Name),
        new("said", static row => row.Said ?? ""),
        new("source", static row => row.Source.Title ?? row.Source.Id),
        new("marks", Marks),
        .. more,
    ];

    private static string Marks(StatementRow row)
    {
        string?[] marks =
        [
            row.Certainty switch { Certainty.Probable => "probable", Certainty.Possible => "possible", _ => null },
            row.Former ? "former" : null,
            row.Reply?.Kind switch { ReplyKind.Denies => "a denial", ReplyKind.Confirms => "a confirmation", _ => null },
            row.Why is Uncounted why ? $"not counted: {why.ToString().ToLowerInvariant()}" : null,
        ];
        return string.Join(", ", marks.Where(static mark => mark is not null));
    }
}
