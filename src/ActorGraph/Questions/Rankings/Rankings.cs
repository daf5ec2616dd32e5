using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who is most backed, most opposed, most active, and who stands between the others.</summary>
public sealed record Rankings : Question<RankingRow>
{
    internal static readonly QuestionDeclaration<RankingRow> Declaration = new()
    {
        Name = "rankings",
        Summary = "Who is most backed, most opposed, most active, and who stands between the others.",
        Options = [new("by", "Only this ranking; all four when absent") { Value = "MEASURE", Words = ["backed", "opposed", "active", "brokers"] }],
        Examples = ["rankings", "rankings --by brokers --limit 10"],
        Phrases = ["who is the? most backed|opposed|active", "who are the? brokers", "who stands|is between the? others", "the? rankings"],
        Create = static values => new Rankings
        {
            Filters = values.Filters, By = values.Option("by") is { } by ? Enum.Parse<Measure>(by, ignoreCase: true) : null,
        },
        Columns =
        [
            new("measure", static row => row.Measure.ToString().ToLowerInvariant()),
            new("rank", static row => row.Rank.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("actor", static row => row.Actor.Name),
            new("value", static row => row.Value.ToString("0.##", CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.RankingRow,
    };

    /// <summary>Which statements count; the limit is for each ranking.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>The only ranking; null is all four.</summary>
    public Measure? By { get; init; }

    internal override async Task<Found<RankingRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        inquiry.Tell("by", By?.ToString().ToLowerInvariant());
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var reader = await LinkReader.OpenAsync(inquiry, filters).ConfigureAwait(false);
        var links = await reader.AllAsync(withAffiliations: By is null or Measure.Brokers).ConfigureAwait(false);
        var measured = new Measures(links, inquiry);
        var rows = new List<RankingRow>();
        var total = 0;
        foreach (var measure in By is { } one ? [one] : Enum.GetValues<Measure>())
        {
            var values = await measured.OfAsync(measure, cancellationToken).ConfigureAwait(false);
            total += values.Count;
            rows.AddRange(await Ranking.FirstAsync(measure, values, filters.Limit, inquiry).ConfigureAwait(false));
        }

        if (total == 0)
        {
            inquiry.Note($"Nobody is said to back or oppose anybody{filters.Then}.");
        }

        return inquiry.Found(Declaration.Name, rows, total);
    }
}
