using System.Globalization;
using ActorGraph.Questions;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>What a voice says, and which other voices say the same or the contrary.</summary>
/// <param name="Speaker">The actor's id, name, alias or external id; or the id of a source that stands for itself.</param>
public sealed record ClaimsBy(string Speaker) : Question<ClaimRow>
{
    internal static readonly QuestionDeclaration<ClaimRow> Declaration = new()
    {
        Name = "claims-by",
        Summary = "What a voice says about others, and whether any other voice says so.",
        Positionals = [new("actor", "the one who says it: id, name, alias or external id; or a source's id")],
        Examples = ["claims-by \"Marco Rubio\"", "claims-by \"Associated Press\" --limit 100"],
        Phrases =
        [
            "what does {actor} say|claim|state",
            "what is said|claimed by {actor}",
            "what are the? claims|statements of|by {actor}",
        ],
        Create = static values => new ClaimsBy(values[0]) { Filters = values.Filters },
        Columns = StatementColumns.Of<ClaimRow>(
            new("others", static row => row.Others.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("against", static row => row.Against.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true)),
        RowType = static () => ActorGraphJson.Default.ClaimRow,
        Draw = Drawings.Statement,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<ClaimRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var (voice, name) = await inquiry.VoiceAsync("actor", Speaker).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var (facts, total) = await FirstAsync(inquiry, reader, filters, voice).ConfigureAwait(false);
        if (total == 0)
        {
            inquiry.Note($"Nothing is said by {name}{(filters.IsPlain ? "" : " in that time, by the statements that pass the filters")}.");
        }

        if (filters.MinVoices > 1)
        {
            inquiry.Note("min-voices counts the voices behind ties; it leaves no statement out.");
        }

        return inquiry.Found<ClaimRow>(Declaration.Name, total, facts.Count, async (start, count) =>
        {
            var page = facts.GetRange(start, count);
            var claims = await Claims.JudgeAsync(inquiry, filters, reader, page).ConfigureAwait(false);
            var statements = page.ConvertAll(claims.Judge);
            var rows = await StatementRows.ReadAsync(inquiry, statements).ConfigureAwait(false);
            return statements.ConvertAll(statement => new ClaimRow(rows.Row(statement))
            {
                Others = claims.Others(statement.Fact, sameSign: true),
                Against = claims.Others(statement.Fact, sameSign: false),
            });
        });
    }

    /// <summary>The first statements and how many there are; the store puts them in order, so that few are read where few are asked for.</summary>
    private static async ValueTask<(List<StatementFact> Facts, int Total)> FirstAsync(Inquiry inquiry, FactReader reader, AskedFilters filters, long voice)
    {
        if (filters.Statements.IsEmpty && !filters.Frame.IsSpan)
        {
            var total = 0;
            await inquiry.Reader.QueryAsync(
                StoreTexts.CountByVoice,
                new() { { "voice", voice }, { "day", (long)filters.Frame.Day } },
                row => total = row.Int32(0),
                inquiry.Cancellation).ConfigureAwait(false);
            return (await reader.ByVoiceAsync(voice, filters.Frame.Day, filters.Limit, inquiry.Cancellation).ConfigureAwait(false), total);
        }

        var facts = await reader.ByVoiceAsync(voice, Time.Day.Open, null, inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => !filters.Frame.Includes(fact, inquiry.Predicates.Nature(fact.Predicate)));
        var shown = Math.Min(filters.Limit ?? facts.Count, facts.Count);
        return (facts.GetRange(0, shown), facts.Count);
    }
}
