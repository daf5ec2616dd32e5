using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>What the words in the tables of ties mean.</summary>
internal static class QuestionLegend
{
    /// <summary>The words of a question's table; none when it has no ties.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Of(QuestionDeclaration question) => question switch
    {
        QuestionDeclaration<SideRow> or QuestionDeclaration<TieRow> or QuestionDeclaration<BetweenRow> =>
        [
            ("voices", "Who says so; thirty papers that reprint one agency are one voice"),
            ("docs, stmts", "Distinct documents and statements that affirm it"),
            ("own word", "Only the two themselves say so"),
            ("disputed", "Another voice denies it"),
            ("mixed", "The same actor stands on the other side too"),
            ("probable", "Nobody says it without a hedge; so does possible"),
        ],
        _ => [],
    };
}
