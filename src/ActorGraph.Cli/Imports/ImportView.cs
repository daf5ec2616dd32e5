using System.Globalization;
using ActorGraph.Cli.Json;
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
        session.Out.Line($"{Count(report.Datasets.Count, "dataset")} with {Count(statements, "statement")}: nothing stops an import.");
        if (report.Findings.Count > 0)
        {
            session.Note($"{Count(report.FindingsByRule.Values.Sum(), "finding")} above should be looked at.");
        }
    }

    /// <summary>What changed, and the answer.</summary>
    public async Task ShowAsync(ImportReport report, bool isDryRun, Graph graph, CancellationToken cancellationToken)
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

        var backing = await graph.AskAsync(new StandingTies(Stance.Backs, MostPairs), cancellationToken);
        var opposing = await graph.AskAsync(new StandingTies(Stance.Opposes, MostPairs), cancellationToken);
        StandingTable.Draw("Who backs whom", "Backer", backing.Rows, session.Out);
        StandingTable.Draw("Who opposes whom", "Opponent", opposing.Rows, session.Out);
        if (backing.Rows.Count == MostPairs || opposing.Rows.Count == MostPairs)
        {
            session.Note($"Each table shows the first {MostPairs} pairs; ask about one actor with: actorgraph who-backs NAME");
        }
    }

    internal static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? string.Empty : "s")}");
}
