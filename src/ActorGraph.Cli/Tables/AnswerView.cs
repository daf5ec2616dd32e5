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
            case ShownAnswer<CommonBackerRow> backers:
                BackerTables.Draw(backers.Rows, screen);
                break;
            case ShownAnswer<RivalsBackerRow> backers:
                BackerTables.Draw(backers.Rows, screen);
                break;
            case ShownAnswer<PathRow> paths:
                PathCards.Draw(paths.Rows, screen);
                break;
            case ShownAnswer<IndirectRow> backers:
                IndirectTable.Draw(backers.Rows, screen);
                break;
            case ShownAnswer<DisputeRow> disputes:
                DisputeCards.Draw(disputes.Rows, screen);
                break;
            case ShownAnswer<TurnRow> turns:
                TurnCards.Draw(turns.Rows, screen);
                break;
            case ShownAnswer<RankingRow> rankings:
                RankingTable.Draw(rankings.Rows, screen);
                break;
            case ShownAnswer<BlocRow> blocs:
                BlocCards.Draw(blocs.Rows, screen);
                break;
            case ShownAnswer<NewsRow> news:
                NewsCards.Draw(news.Rows, screen);
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
