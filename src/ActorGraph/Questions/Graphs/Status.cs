using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>What is in the graph: how much, from which datasets, by which imports.</summary>
public sealed record Status : Question<StatusRow>
{
    internal static readonly QuestionDeclaration<StatusRow> Declaration = new()
    {
        Name = "status",
        Summary = "What is in the graph: how much of it, from which datasets, by which imports.",
        Filters = FilterUse.None,
        Examples = ["status", "status --format json"],
        Phrases =
        [
            "what is in the graph",
            "how old is the? graph|data",
            "when was the? last import",
        ],
        Create = static _ => new Status(),
        Columns =
        [
            new("store", static row => $"{row.Store}, {row.Engine}"),
            new("actors", static row => Number(row.Actors.Values.Sum()), IsNumber: true),
            new("statements", static row => Number(row.Statements), IsNumber: true),
            new("dropped", static row => Number(row.Dropped), IsNumber: true),
            new("ties", static row => string.Join(", ", row.Ties.Where(static tie => tie.Value > 0).Select(static tie => $"{Number(tie.Value)} {tie.Key}"))),
            new("datasets", static row => string.Join(", ", row.Datasets.Select(Describe))),
            new("last run", static row => row.Runs is [var run, ..] ? $"{Number((int)run.Run)} {run.Outcome.ToString().ToLowerInvariant()} {run.Started}" : ""),
        ],
        RowType = static () => ActorGraphJson.Default.StatusRow,
    };

    internal override async Task<Found<StatusRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var row = await new StatusReader(inquiry, context.Store.Description).ReadAsync().ConfigureAwait(false);
        return inquiry.Found<StatusRow>(Declaration.Name, [row], 1);
    }

    private static string Describe(DatasetStatus dataset) => dataset.Stale ? $"{dataset.Name} (stale)" : dataset.Name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
