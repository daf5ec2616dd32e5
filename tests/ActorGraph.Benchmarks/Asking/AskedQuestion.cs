using System.Globalization;
using ActorGraph.Benchmarks.Figures;

namespace ActorGraph.Benchmarks.Asking;

/// <summary>A question to time: what the table calls it, how long it may take, and how to ask it.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Limit">Milliseconds; null where nobody set a limit.</param>
/// <param name="Ask">Asks it once and says how many rows came.</param>
internal sealed record AskedQuestion(string Name, double? Limit, Func<CancellationToken, Task<int>> Ask)
{
    public static AskedQuestion Of<TRow>(string name, double? limit, Graph graph, Question<TRow> question) =>
        new(name, limit, async cancellationToken => (await graph.AskAsync(question, cancellationToken)).Rows.Count);

    /// <summary>Times it. An answer without rows would be fast and mean nothing, so there must be some.</summary>
    public async Task<Figure> MeasureAsync(CancellationToken cancellationToken)
    {
        var rows = await Ask(cancellationToken);
        if (rows == 0)
        {
            throw new InvalidOperationException($"{Name} brought no rows: there is nothing to time.");
        }

        var spread = await Timing.MeasureAsync(() => Ask(cancellationToken), cancellationToken);
        return new Figure(Name, "ms", spread.Median, Limit, string.Create(
            CultureInfo.InvariantCulture, $"{rows:n0} rows; median of {spread.Count}, from {spread.Minimum:0.00}, p95 {spread.P95:0.00}"));
    }
}
