using ActorGraph.Questions;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>The statements about an actor, or between two, in order of what they are about.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
/// <param name="Other">The other one's; null for all that is said about the actor.</param>
public sealed record Timeline(string Actor, string? Other = null) : Question<StatementRow>
{
    internal static readonly QuestionDeclaration<StatementRow> Declaration = new()
    {
        Name = "timeline",
        Summary = "The statements about an actor, or between two, in order of what they are about.",
        Positionals =
        [
            new("actor", "the one it is about: id, name, alias or external id"),
            new("other", "only what is said between the two", IsRequired: false),
        ],
        RollsUp = true,
        Examples = ["timeline \"Nicolás Maduro\"", "timeline Cuba Venezuela", "timeline Cuba --speaker \"Marco Rubio\""],
        Phrases =
        [
            "what does|did {speaker} say|claim|state about|of|on {actor}",
            "what is said about|of {actor}",
            "what happened to? {actor}",
            "what happened between {actor} and {other}",
            "the? history|timeline of {actor}",
        ],
        Create = static values => new Timeline(values[0], values.At(1)) { Filters = values.Filters },
        Columns = StatementColumns.All,
        RowType = static () => ActorGraphJson.Default.StatementRow,
        Draw = Drawings.Statement,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<StatementRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var other = Other is null ? null : await inquiry.ActorAsync("other", Other).ConfigureAwait(false);
        if (other is null)
        {
            inquiry.Tell("other", null);
        }

        var filters = await inquiry.FiltersAsync(Filters, rollsUp: true).ConfigureAwait(false);
        var family = await Family.OfAsync(inquiry, actor, filters).ConfigureAwait(false);
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var facts = other is null
            ? await AboutAsync(inquiry, reader, family).ConfigureAwait(false)
            : await reader.BetweenAsync(family.Pairs(other), cancellationToken).ConfigureAwait(false);
        facts.RemoveAll(fact => !filters.Frame.Includes(fact, inquiry.Predicates.Nature(fact.Predicate)));
        if (facts.Count == 0)
        {
            var whom = other is null ? $"about {actor.Name}" : $"between {actor.Name} and {other.Name}";
            inquiry.Note($"Nothing is said {whom}{(filters.IsPlain ? "" : " of that time, by the statements that pass the filters")}.");
        }

        if (filters.MinVoices > 1)
        {
            inquiry.Note("min-voices counts the voices behind ties; it leaves no statement out.");
        }

        var first = await StatementCut.FirstAsync(facts, filters.Limit, inquiry).ConfigureAwait(false);
        return inquiry.Found<StatementRow>(Declaration.Name, facts.Count, first.Count, async (start, count) =>
        {
            var page = first.GetRange(start, count);
            var claims = await Claims.JudgeAsync(inquiry, filters, reader, page).ConfigureAwait(false);
            var statements = page.ConvertAll(claims.Judge);
            var rows = await StatementRows.ReadAsync(inquiry, statements).ConfigureAwait(false);
            return statements.ConvertAll(rows.Row);
        });
    }

    private static async ValueTask<List<StatementFact>> AboutAsync(Inquiry inquiry, FactReader reader, Family family)
    {
        var facts = new List<StatementFact>();
        foreach (var member in family.Members)
        {
            facts.AddRange(await reader.AboutAsync(member.Key, inquiry.Cancellation).ConfigureAwait(false));
        }

        return family.IsAlone ? facts : [.. facts.DistinctBy(static fact => fact.Key)];
    }
}
