using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>Command lines to copy, for the help of each question; about the seeds, so that they work on a fresh clone.</summary>
internal static class QuestionExamples
{
    /// <summary>What the words in the tables of ties mean; none for other tables.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Legend(QuestionDeclaration question) => question switch
    {
        QuestionDeclaration<SideRow> or QuestionDeclaration<TieRow> =>
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

    public static IReadOnlyList<string> Of(QuestionDeclaration question) => question.Name switch
    {
        "who-backs" => ["who-backs Venezuela", "who-backs \"Nicolás Maduro\" --certainty certain", "who-backs Venezuela --as-of 2025-06-30 --format json"],
        "whom-backs" => ["whom-backs Cuba", "whom-backs Cuba --means military"],
        "who-opposes" => ["who-opposes Venezuela", "who-opposes \"Nicolás Maduro\" --ever"],
        "whom-opposes" => ["whom-opposes \"United States\"", "whom-opposes \"United States\" --min-voices 2"],
        "between" => ["between Cuba Venezuela", "between Cuba Venezuela --format json"],
        "evidence" => ["evidence Cuba Venezuela", "evidence Cuba Venezuela --speaker \"Marco Rubio\""],
        "claims-by" => ["claims-by \"Marco Rubio\"", "claims-by \"Associated Press\" --limit 100"],
        "actor" => ["actor Venezuela"],
        "find" => ["find maduro", "find government --limit 100"],
        "sources" => ["sources"],
        "status" => ["status", "status --format json"],
        _ => [question.Name],
    };
}
