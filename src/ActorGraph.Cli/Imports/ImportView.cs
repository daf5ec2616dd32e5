using ActorGraph.Cli.Json;
using ActorGraph.Cli.Tables;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Imports;

/// <summary>Shows what an import, a check or a removal found and did, and who backs and who opposes whom since.</summary>
internal sealed class ImportView(Session session, bool isJson)
{
    private const int MostPairs = 25;

    /// <summary>What stops nothing but should be looked at.</summary>
    public void Findings(ImportReport report)
    {
        if (!isJson && report.Findings.Count > 0)
        {
            new FindingList(session.Error).Write(report);
        }
    }

    /// <summary>What stopped it, and what to do.</summary>
    public void Errors(InvalidInputException invalid)
    {
        if (isJson)
        {
            ConsoleJson.Write(session.Console.Out, Finding.Errors(invalid.Report), ConsoleJsonTypes.Default.ListFinding);
        }
        else
        {
            new FindingList(session.Error).Write(invalid.Report);
            session.Error.Line();
        }

        session.Fail(invalid.Message);
    }

    /// <summary>How a check ended well.</summary>
    public void Checked(ImportReport report)
    {
        if (isJson)
        {
            ConsoleJson.Write(session.Console.Out, Finding.Errors(report), ConsoleJsonTypes.Default.ListFinding);
            return;
        }

        var statements = report.Datasets.Sum(static dataset => dataset.Statements);
        session.Out.Line($"{Words.Count(report.Datasets.Count, "dataset")} with {Words.Count(statements, "statement")}: nothing stops an import.");
        if (report.Findings.Count > 0)
        {
            session.Note($"{Words.Count(report.FindingsByRule.Values.Sum(), "finding")} above should be looked at.");
        }
    }

    /// <summary>What changed, and the answer; no longer to be cancelled, since what was imported is written.</summary>
    public async Task ShowAsync(ImportReport report, bool isDryRun, Graph store)
    {
        if (isJson)
        {
            ConsoleJson.Write(session.Console.Out, ImportResult.Of(report), ConsoleJsonTypes.Default.ImportResult);
            return;
        }

        ChangeSummary.Write(report, isDryRun, session.Out);
        if (isDryRun)
        {
            return;
        }

        var graph = (await store.AskAsync(new StandingTies(MostPairs), CancellationToken.None)).Rows[0];
        session.Out.Line();
        session.Out.Line(Words.Actors(graph.Actors.Select(static kind => (kind.Key.ToString(), kind.Value))));
        StandingTable.Draw("Who backs whom", "Backer", graph.Backing, session.Out);
        StandingTable.Draw("Who opposes whom", "Opponent", graph.Opposing, session.Out);
        if (graph.Backing.Count == MostPairs || graph.Opposing.Count == MostPairs)
        {
            session.Note($"Each table shows the first {MostPairs} pairs; ask about one actor with: actorgraph who-backs NAME");
        }
    }
}
