using ActorGraph.Questions;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>The statements behind the ties from one actor to another, or one statement by its id.</summary>
public sealed record Evidence : Question<StatementRow>
{
    internal static readonly QuestionDeclaration<StatementRow> Declaration = new()
    {
        Name = "evidence",
        Summary = "The statements behind the ties from one actor to another: who said it, where, when, how certain.",
        Positionals =
        [
            new("actor", "the one who does it: id, name, alias or external id; or, alone, a statement's id or the first 8 digits of it"),
            new("other", "the one to whom it is done", IsRequired: false),
        ],
        RollsUp = true,
        Examples = ["evidence Cuba Venezuela", "evidence Cuba Venezuela --speaker \"Marco Rubio\""],
        Phrases =
        [
            "what is the? evidence that {actor} backs|supports|opposes {other}",
            "evidence that {actor} backs|supports|opposes {other}",
            "who says that? {actor} backs|supports|opposes {other}",
            "why does {actor} back|support|oppose {other}",
        ],
        Create = static values => values.At(1) is string other
            ? new Evidence(values[0], other) { Filters = values.Filters }
            : new Evidence(values[0]) { Filters = values.Filters },
        Columns = StatementColumns.All,
        RowType = static () => ActorGraphJson.Default.StatementRow,
        Draw = Drawings.Statement,
    };

    /// <summary>The statements behind the ties from one actor to another.</summary>
    /// <param name="actor">The subject's id, name, alias or external id.</param>
    /// <param name="other">The object's.</param>
    public Evidence(string actor, string other)
    {
        Actor = actor;
        Other = other;
    }

    /// <summary>One statement, whatever became of it.</summary>
    /// <param name="id">32 hex digits, or a beginning of 8 or more that no other statement shares.</param>
    public Evidence(string id) => Id = id;

    /// <summary>The subject; null when one statement is asked for.</summary>
    public string? Actor { get; }

    /// <summary>The object; null when one statement is asked for.</summary>
    public string? Other { get; }

    /// <summary>The statement's id; null when two actors are asked for.</summary>
    public string? Id { get; }

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<StatementRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        return Id is not null
            ? await OfStatementAsync(inquiry, Id).ConfigureAwait(false)
            : await OfPairAsync(inquiry, Actor!, Other!).ConfigureAwait(false);
    }

    private async ValueTask<Found<StatementRow>> OfPairAsync(Inquiry inquiry, string actor, string other)
    {
        var subject = await inquiry.ActorAsync("actor", actor).ConfigureAwait(false);
        var named = await inquiry.ActorAsync("other", other).ConfigureAwait(false);
        inquiry.Tell("id", null);
        var filters = await inquiry.FiltersAsync(Filters, rollsUp: true).ConfigureAwait(false);
        var family = await Family.OfAsync(inquiry, subject, filters).ConfigureAwait(false);
        var facts = await new FactReader(inquiry.Reader, filters.Statements).BetweenAsync(family.Pairs(named), inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => fact.Object != named.Key && !StanceCode.IsSymmetric(fact.Code));
        var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var statements = ties.InOrder.FindAll(slice => slice.Tie.Counts.Voices >= filters.MinVoices).SelectMany(ties.Statements).ToList();
        if (statements.Count == 0)
        {
            PairNotes.WhyNothing(inquiry, subject, named, filters, ties.InOrder.Count, facts.Count);
        }

        return Found(inquiry, statements, filters.Limit);
    }

    private async ValueTask<Found<StatementRow>> OfStatementAsync(Inquiry inquiry, string id)
    {
        var fact = await StatementOfId.FindAsync(inquiry, id).ConfigureAwait(false);
        inquiry.Tell("actor", null);
        inquiry.Tell("other", null);
        inquiry.Tell("id", fact.Id);
        var filters = await inquiry.FiltersAsync(Filters, rollsUp: true).ConfigureAwait(false);
        var statement = await JudgeAsync(inquiry, filters, fact.Fact).ConfigureAwait(false);
        return Found(inquiry, [statement], filters.Limit);
    }

    /// <summary>What the statement is to its tie on the day asked about.</summary>
    private static async ValueTask<JudgedStatement> JudgeAsync(Inquiry inquiry, AskedFilters filters, StatementFact fact)
    {
        if (!StanceCode.MakesTie(fact.Code))
        {
            return JudgedStatement.Tieless(fact);
        }

        var facts = await new FactReader(inquiry.Reader, StatementFilter.Everything)
            .BetweenAsync([(fact.Subject, fact.Object)], inquiry.Cancellation).ConfigureAwait(false);
        var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        foreach (var statement in ties.InOrder.SelectMany(ties.Statements))
        {
            if (statement.Fact.Key == fact.Key)
            {
                return statement;
            }
        }

        inquiry.Note("It is about another time than the one asked about, and counts for nothing there.");
        return new(fact, false, null);
    }

    private static Found<StatementRow> Found(Inquiry inquiry, List<JudgedStatement> statements, int? limit)
    {
        var shown = statements.GetRange(0, Math.Min(limit ?? statements.Count, statements.Count));
        return inquiry.Found<StatementRow>(Declaration.Name, statements.Count, shown.Count, async (start, count) =>
        {
            var page = shown.GetRange(start, count);
            var rows = await StatementRows.ReadAsync(inquiry, page).ConfigureAwait(false);
            return page.ConvertAll(rows.Row);
        });
    }
}
