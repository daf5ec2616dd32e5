using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>What changed in the answers since an import run or a day, and why: ties that came, went or are otherwise now.</summary>
public sealed record News : Question<NewsRow>
{
    internal static readonly QuestionDeclaration<NewsRow> Declaration = new()
    {
        Name = "news",
        Summary = "What changed in the answers since an import run or a day, and why.",
        Options = [new("since", "Since before this run, or before the first run begun on this day or later; the last run when absent") { Value = "RUN|DAY" }],
        Filters = FilterUse.Limit,
        Examples = ["news", "news --since 2026-01-04", "news --since 1 --limit 100"],
        Phrases = ["what is new|news", "what changed|happened", "what changed since the? last import", "the? news"],
        Create = static values => new News { Since = values.Option("since"), Limit = values.Filters.Limit },
        Columns =
        [
            new("change", static row => row.Change.ToString().ToLowerInvariant()),
            new("because", static row => string.Join(", ", row.Because.Select(static reason => reason.ToString().ToLowerInvariant()))),
            new("who", static row => Tie(row).Subject.Name),
            new("relation", static row => Tie(row).Predicate),
            new("whom", static row => Tie(row).Object.Name),
            new("was", static row => Told(row.Before)),
            new("is", static row => Told(row.After)),
            new("run", static row => row.Run.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.NewsRow,
        Draw = Drawings.News,
    };

    /// <summary>A run's number, or a day such as 2026-01-04 for the first run begun on it or later; null is the last run.</summary>
    public string? Since { get; init; }

    /// <summary>At most this many rows; null is all.</summary>
    public int? Limit { get; init; }

    internal override async Task<Found<NewsRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var run = Since is null
            ? await Runs.LastAsync(inquiry.Reader, cancellationToken).ConfigureAwait(false)
            : await Runs.SinceAsync(inquiry.Reader, Since, cancellationToken).ConfigureAwait(false);
        inquiry.Tell("since", run.ToString(CultureInfo.InvariantCulture));
        var limit = inquiry.Limit(Limit);
        var changes = await TieHistory.SinceAsync(inquiry, run).ConfigureAwait(false);
        var news = await NewsReader.FindAsync(inquiry, changes).ConfigureAwait(false);
        var total = news.Count;
        if (total == 0)
        {
            var last = await Runs.LastChangeAsync(inquiry.Reader, cancellationToken).ConfigureAwait(false);
            inquiry.Note($"No answer is another one since before run {run}{(last is > 0 && last < run ? $"; the last run that changed one is {last}: since {last} shows it" : "")}.");
        }

        var first = await NewsReader.FirstAsync(news, limit, inquiry).ConfigureAwait(false);
        return inquiry.Found<NewsRow>(
            Declaration.Name, total, first.Count, (start, count) => NewsReader.RowsAsync(inquiry, first.GetRange(start, count)));
    }

    private static TieRow Tie(NewsRow row) => row.After ?? row.Before!;

    private static string Told(TieRow? tie) =>
        tie is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{tie.Status.ToString().ToLowerInvariant()}, {tie.Voices} voices, {tie.Statements} statements");
}
