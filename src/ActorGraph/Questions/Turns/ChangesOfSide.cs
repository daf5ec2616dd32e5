using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who turned from backing somebody to opposing, or back.</summary>
public sealed record ChangesOfSide : Question<TurnRow>
{
    internal static readonly QuestionDeclaration<TurnRow> Declaration = new()
    {
        Name = "changes-of-side",
        Summary = "Who turned from backing somebody to opposing, or back, and when.",
        Examples = ["changes-of-side", "changes-of-side --from 2025-01-01"],
        Phrases = ["who changed sides?|side", "who turned against whom", "what are the? changes of side", "who switched sides?|side"],
        Create = static values => new ChangesOfSide { Filters = values.Filters },
        Columns =
        [
            new("who", static row => row.Subject.Name),
            new("whom", static row => row.Object.Name),
            new("from", static row => row.From.ToString().ToLowerInvariant()),
            new("to", static row => row.To.ToString().ToLowerInvariant()),
            new("on", static row => row.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("voices before", static row => row.Before.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("voices after", static row => row.After.Voices.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("said by", static row => string.Join(", ", row.After.By.Select(static voice => voice.Name))),
        ],
        RowType = static () => ActorGraphJson.Default.TurnRow,
        Draw = Drawings.Turn,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<TurnRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var turns = await TurnReader.ReadAsync(inquiry, filters).ConfigureAwait(false);
        if (turns.Count == 0)
        {
            inquiry.Note($"Nobody is said to have turned from backing to opposing or back{filters.Then}.");
        }

        return inquiry.Found(Declaration.Name, turns.GetRange(0, Math.Min(filters.Limit ?? turns.Count, turns.Count)), turns.Count);
    }
}
