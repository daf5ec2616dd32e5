using System.Globalization;
using ActorGraph.Questions;
using ActorGraph.Storage;

namespace ActorGraph;

/// <summary>All sources, those with most voices first.</summary>
public sealed record Sources : Question<SourceRow>
{
    internal static readonly QuestionDeclaration<SourceRow> Declaration = new()
    {
        Name = "sources",
        Summary = "All sources: who published them, how reliable they are, how much is said in them.",
        Filters = FilterUse.Limit,
        Examples = ["sources"],
        Phrases =
        [
            "what|which sources are there?",
            "what|which are the? sources",
            "where does all? this come from",
        ],
        Create = static values => new Sources { Limit = values.Filters.Limit },
        Columns =
        [
            new("id", static row => row.Id),
            new("title", static row => row.Title ?? ""),
            new("publisher", static row => row.Publisher?.Name ?? ""),
            new("origin", static row => row.Origin?.Name ?? ""),
            new("published", static row => row.Published ?? ""),
            new("reliability", static row => row.Reliability ?? ""),
            new("statements", static row => row.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("voices", static row => row.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.SourceRow,
    };

    /// <summary>At most this many rows; null is all.</summary>
    public int? Limit { get; init; }

    internal override async Task<Found<SourceRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var limit = inquiry.Limit(Limit);
        var all = await inquiry.Reader.ListAsync(
            StoreTexts.SourceCounts,
            StoreParameters.None,
            static row => (Key: row.Int64(0), Statements: row.Int32(1), Voices: row.Int32(2)),
            cancellationToken).ConfigureAwait(false);
        var shown = all.GetRange(0, Math.Min(limit ?? all.Count, all.Count));
        var sources = await SourceRows.ReadAsync(inquiry, shown.ConvertAll(static source => source.Key)).ConfigureAwait(false);
        return inquiry.Found(Declaration.Name, shown.ConvertAll(source => Row(sources[source.Key], source.Statements, source.Voices)), all.Count);
    }

    private static SourceRow Row(SourceRef source, int statements, int voices) => new(
        source.Id, source.Title, source.Publisher, source.Origin, source.Published, source.Reliability, source.Urls, source.File, statements, voices);
}
