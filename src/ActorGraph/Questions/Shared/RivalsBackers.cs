using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who backs those that oppose an actor.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record RivalsBackers(string Actor) : Question<RivalsBackerRow>
{
    internal static readonly QuestionDeclaration<RivalsBackerRow> Declaration = new()
    {
        Name = "rivals-backers",
        Summary = "Who backs those that oppose an actor.",
        Positionals = [new("actor", "the one who is opposed: id, name, alias or external id")],
        Examples = ["rivals-backers Venezuela", "rivals-backers \"United States\""],
        Phrases =
        [
            "who backs|supports|helps the? rivals|opponents|enemies of {actor}",
            "who backs|supports|helps those against {actor}",
        ],
        Create = static values => new RivalsBackers(values[0]) { Filters = values.Filters },
        Columns =
        [
            new("actor", static row => row.Actor.Name),
            new("backs", static row => string.Join(", ", row.Rivals.Select(static rival => rival.Name))),
            .. CountColumns.Of<RivalsBackerRow>(),
        ],
        RowType = static () => ActorGraphJson.Default.RivalsBackerRow,
        Draw = Drawings.RivalsBacker,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<RivalsBackerRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var opponents = await SideCandidates.FindAsync(
            inquiry, new AskedSide(actor, Side.Subjects, Stance.Opposes), filters with { Limit = null, MinVoices = 0 }).ConfigureAwait(false);
        var rivals = opponents.Rows.ConvertAll(static row => row.Other);
        var backing = await BackingTies.ToAsync(inquiry, filters, rivals).ConfigureAwait(false);
        var (first, total) = await CountedBacker.FirstAsync(inquiry, filters, backing, backing.ByBacker.Select(static b => b.Key)).ConfigureAwait(false);
        if (total == 0)
        {
            inquiry.Note(rivals.Count == 0
                ? $"Nobody is said to oppose {actor.Name}{filters.Then}, so nobody backs its rivals."
                : $"Nobody is said to back those who oppose {actor.Name}{filters.Then}.");
        }

        return inquiry.Found<RivalsBackerRow>(Declaration.Name, total, first.Count, async (start, count) =>
        {
            var page = first.GetRange(start, count);
            await backing.Ties.LoadNamesAsync(page.SelectMany(static row => row.Ties)).ConfigureAwait(false);
            return page.ConvertAll(row => new RivalsBackerRow(
                backing.Ties.Counts(row.Ties),
                inquiry.Names.Actor(row.Actor),
                [.. backing.ByBacker[row.Actor].Select(static b => b.Backed).Distinct().Select(inquiry.Names.Actor).OrderBy(static rival => rival.Id, StringComparer.Ordinal)]));
        });
    }
}
