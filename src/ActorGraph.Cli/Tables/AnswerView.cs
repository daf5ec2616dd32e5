using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Tables;

/// <summary>Draws an answer for people.</summary>
internal static class AnswerView
{
    public static void Draw(ShownAnswer answer, Screen screen)
    {
        switch (answer)
        {
            case { Count: 0 }:
                return;
            case ShownAnswer<SideRow> sides:
                SideTable.Draw(sides.Rows, screen);
                break;
            case ShownAnswer<TieRow> ties:
                TieTable.Draw(ties.Rows, screen);
                break;
            case ShownAnswer<BetweenRow> ties:
                TieTable.Draw(ties.Rows, screen);
                break;
            case ShownAnswer<StatementRow> statements:
                StatementCards.Draw(statements.Rows, screen);
                break;
            case ShownAnswer<ClaimRow> claims:
                StatementCards.Draw(claims.Rows, screen);
                break;
            case ShownAnswer<ProfileRow> profiles:
                ProfileCard.Draw(profiles.Rows[0], screen);
                break;
            case ShownAnswer<FoundRow> found:
                FoundTable.Draw(found.Rows, screen);
                break;
            case ShownAnswer<SourceRow> sources:
                SourceTable.Draw(sources.Rows, screen);
                break;
            case ShownAnswer<StatusRow> status:
                StatusPage.Draw(status.Rows[0], screen);
                break;
            default:
                ColumnTable.Draw(answer, screen);
                break;
        }

        if (answer.Total > answer.Count)
        {
            screen.Line([new($"… and {answer.Total - answer.Count} more (--limit N)", Ink.Faint)]);
        }
    }
}
