using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who backs both of two actors.</summary>
/// <param name="Actor">One actor's id, name, alias or external id.</param>
/// <param name="Other">The other's.</param>
public sealed record CommonBackers(string Actor, string Other) : Question<CommonBackerRow>
{
    internal static readonly QuestionDeclaration<CommonBackerRow> Declaration = new()
    {
        Name = "common-backers",
        Summary = "Who backs both of two actors, and by which ties.",
        Positionals = [new("actor", "one actor: id, name, alias or external id"), new("other", "the other actor")],
        RollsUp = true,
        Examples = ["common-backers Venezuela \"Nicolás Maduro\"", "common-backers Cuba Venezuela --roll-up"],
        Phrases = ["who backs|supports both? {actor} and {other}", "common backers|supporters of {actor} and {other}"],
        Create = static values => new CommonBackers(values[0], values[1]) { Filters = values.Filters },
        Columns =
        [
            new("actor", static row => row.Actor.Name),
            new("how", static row => string.Join(", ", row.Ties.Select(static tie => $"{tie.Predicate} {tie.Object.Name}"))),
            .. CountColumns.Of<CommonBackerRow>(),
        ],
        RowType = static () => ActorGraphJson.Default.CommonBackerRow,
        Draw = Drawings.CommonBacker,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<CommonBackerRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var other = await inquiry.ActorAsync("other", Other).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters, rollsUp: true).ConfigureAwait(false);
        var one = await Family.OfAsync(inquiry, actor, filters).ConfigureAwait(false);
        var two = await Family.OfAsync(inquiry, other, filters).ConfigureAwait(false);
        var backing = await BackingTies.ToAsync(inquiry, filters, one.Members.Concat(two.Members).Select(static m => m.Key).ToHashSet()).ConfigureAwait(false);
        var both = backing.ByBacker.Where(backer => backer.Any(b => one.Contains(b.Backed)) && backer.Any(b => two.Contains(b.Backed))).Select(static b => b.Key);
        var (first, total) = await CountedBacker.FirstAsync(inquiry, filters, backing, both).ConfigureAwait(false);
        if (total == 0)
        {
            inquiry.Note(actor.Key == other.Key
                ? $"Both names mean {actor.Name} ({actor.Id}): who-backs answers who backs it."
                : $"Nobody is said to back both {actor.Name} and {other.Name}{filters.Then}.");
        }

        return inquiry.Found<CommonBackerRow>(Declaration.Name, total, first.Count, async (start, count) =>
        {
            var page = first.GetRange(start, count);
            await backing.Ties.LoadNamesAsync(page.SelectMany(static row => row.Ties)).ConfigureAwait(false);
            return page.ConvertAll(row => new CommonBackerRow(
                backing.Ties.Counts(row.Ties), inquiry.Names.Actor(row.Actor), backing.Ties.Ordered(row.Ties).ConvertAll(backing.Ties.Row)));
        });
    }
}
