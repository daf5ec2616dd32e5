using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>What the words in the tables of ties mean.</summary>
internal static class QuestionLegend
{
    /// <summary>The words of a question's table; none when it has no ties.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Of(QuestionDeclaration question) => question switch
    {
        QuestionDeclaration<SideRow> or QuestionDeclaration<TieRow> or QuestionDeclaration<BetweenRow> or QuestionDeclaration<CommonBackerRow>
            or QuestionDeclaration<RivalsBackerRow> =>
        [
            ("voices", "Who says so; thirty papers that reprint one agency are one voice"),
            ("docs, stmts", "Distinct documents and statements that affirm it"),
            ("own word", "Only the two themselves say so"),
            ("disputed", "Another voice denies it"),
            ("mixed", "The same actor stands on the other side too"),
            ("probable", "Nobody says it without a hedge; so does possible"),
        ],
        QuestionDeclaration<PathRow> =>
        [
            ("↓", "The upper one does it to the lower one"),
            ("↑", "The lower one does it to the upper one: the tie is walked backwards"),
        ],
        QuestionDeclaration<IndirectRow> =>
        [
            ("steps", "Links of its shortest chains; 2 is a backer of a backer"),
            ("weight", "How many chains there are, each halved with every link beyond the first"),
            ("directly", "How it stands to the asked actor itself, when somebody says so"),
        ],
        _ => [],
    };
}
