using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>One actor: its names, its affiliations, and how many back and oppose it.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record Profile(string Actor) : Question<ProfileRow>
{
    internal static readonly QuestionDeclaration<ProfileRow> Declaration = new()
    {
        Name = "actor",
        Summary = "One actor: names, affiliations, how many back and oppose it, how much is said about and by it.",
        Positionals = [new("actor", "the actor: id, name, alias or external id")],
        Examples = ["actor Venezuela"],
        Phrases =
        [
            "who|what is {actor}",
            "tell me about {actor}",
            "what is known about|of {actor}",
        ],
        Create = static values => new Profile(values[0]) { Filters = values.Filters },
        Columns =
        [
            new("actor", static row => $"{row.Actor.Name} ({row.Actor.Id}), {row.Actor.Kind}"),
            new("also called", static row => string.Join(", ", row.Aliases.Concat(row.Ids))),
            new("affiliations", static row => string.Join("; ", row.Affiliations.Select(Describe))),
            new("backed by", static row => Number(row.Backed), IsNumber: true),
            new("opposed by", static row => Number(row.Opposed), IsNumber: true),
            new("backs", static row => Number(row.Backs), IsNumber: true),
            new("opposes", static row => Number(row.Opposes), IsNumber: true),
            new("statements", static row => Number(row.Statements), IsNumber: true),
            new("claims", static row => Number(row.Claims), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.ProfileRow,
        Draw = Drawings.Profile,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<ProfileRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var row = await new ProfileReader(inquiry, actor, filters).ReadAsync().ConfigureAwait(false);
        return inquiry.Found<ProfileRow>(Declaration.Name, [row], 1);
    }

    private static string Describe(AffiliationRow tie) =>
        $"{tie.Subject.Name} {tie.Predicate} {tie.Object.Name}{(tie.As is null ? "" : $" as {tie.As}")}{(tie.Status == TieStatus.Stated ? "" : $" ({tie.Status.ToString().ToLowerInvariant()})")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
