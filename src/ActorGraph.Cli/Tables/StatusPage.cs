using System.Globalization;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>What the graph holds, from which datasets, by which imports.</summary>
internal static class StatusPage
{
    public static void Draw(StatusRow row, Screen screen)
    {
        var facts = new Facts();
        facts.Add("store", $"{row.Store} ({row.Engine}, schema {row.Schema.ToString(CultureInfo.InvariantCulture)})");
        facts.Add("actors", Words.Actors(row.Actors.Select(static kind => (kind.Key, kind.Value))));
        facts.Add("statements", row.Dropped == 0 ? Words.Number(row.Statements) : $"{Words.Number(row.Statements)}, and {Words.Number(row.Dropped)} dropped");
        facts.Add("ties", string.Join(", ", row.Ties.Where(static status => status.Value > 0).Select(status => $"{Words.Number(status.Value)} {status.Key}")));
        facts.Add("sources", Words.Number(row.Sources));
        facts.Add("predicates", Words.Number(row.Predicates));
        facts.Draw(screen);
        DrawDatasets(row.Datasets, screen);
        DrawRuns(row.Runs, screen);
    }

    private static void DrawDatasets(IReadOnlyList<DatasetStatus> datasets, Screen screen)
    {
        if (datasets.Count == 0)
        {
            return;
        }

        screen.Line();
        var sheet = new Sheet(new("Dataset"), new("Statements", IsFigure: true), new("Ties", IsFigure: true), new("Run", IsFigure: true), new(string.Empty));
        foreach (var dataset in datasets)
        {
            sheet.Add(
                Sheet.Cell(dataset.Name, Ink.Strong), Sheet.Cell(dataset.Statements), Sheet.Cell(dataset.Ties),
                Sheet.Cell(dataset.Run.ToString(CultureInfo.InvariantCulture)), Sheet.Cell(dataset.Stale ? "changed since" : null, Ink.Watch));
        }

        sheet.Draw(screen);
    }

    private static void DrawRuns(IReadOnlyList<RunStatus> runs, Screen screen)
    {
        if (runs.Count == 0)
        {
            return;
        }

        screen.Line();
        var sheet = new Sheet(
            new("Run", IsFigure: true), new("By"), new("Started", IsWhole: true), new("Outcome", IsWhole: true), new("Added", IsFigure: true),
            new("Changed", IsFigure: true), new("Gone", IsFigure: true), new("Refused", IsFigure: true));
        foreach (var run in runs)
        {
            sheet.Add(
                Sheet.Cell(run.Run.ToString(CultureInfo.InvariantCulture)), Sheet.Cell(run.Trigger), Sheet.Cell(run.Started),
                Sheet.Cell(Words.Of(run.Outcome)), Sheet.Cell(run.Counts.Added), Sheet.Cell(run.Counts.Changed), Sheet.Cell(run.Counts.Dropped),
                Sheet.Cell(run.Counts.Refused));
        }

        sheet.Draw(screen);
    }
}
