using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>Who stands for or against an actor by way of others: a backer of a backer backs, an opponent of an opponent backs.</summary>
/// <param name="Actor">The actor's id, name, alias or external id.</param>
public sealed record IndirectBackers(string Actor) : Question<IndirectRow>
{
    internal static readonly QuestionDeclaration<IndirectRow> Declaration = new()
    {
        Name = "indirect-backers",
        Summary = "Backers of backers and opponents of opponents, sign by sign, with the direct stance beside it.",
        Positionals = [new("actor", "the one who is backed: id, name, alias or external id")],
        Options = [new("depth", "Chains of at most N links; 3 when absent") { Value = "N", IsCount = true }],
        Examples = ["indirect-backers Venezuela", "indirect-backers Venezuela --depth 2 --min-voices 2"],
        Phrases =
        [
            "who indirectly backs|supports {actor}",
            "who backs|supports {actor} indirectly",
            "who backs|supports the? backers|supporters|friends|allies of {actor}",
            "who opposes|fights the? opponents|rivals|enemies of {actor}",
        ],
        Create = static values => new IndirectBackers(values[0]) { Filters = values.Filters, Depth = values.Count("depth") ?? DefaultDepth },
        Columns =
        [
            new("actor", static row => row.Actor.Name),
            new("stance", static row => row.Stance.ToString().ToLowerInvariant()),
            new("depth", static row => row.Depth.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("weight", static row => row.Weight.ToString("0.###", CultureInfo.InvariantCulture), IsNumber: true),
            new("by way of", static row => string.Join("; ", row.Chains.Select(static chain => string.Join(" → ", chain.Skip(1).SkipLast(1).Select(static actor => actor.Name))))),
            new("direct", static row => row.Direct?.ToString().ToLowerInvariant() ?? ""),
        ],
        RowType = static () => ActorGraphJson.Default.IndirectRow,
        Draw = Drawings.Indirect,
    };

    private const int DefaultDepth = 3;

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>Chains of at most this many links; at least 2.</summary>
    public int Depth { get; init; } = DefaultDepth;

    internal override async Task<Found<IndirectRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        if (Depth < 2)
        {
            throw new UsageException($"depth is {Depth}; give 2 or more: who-backs answers who backs directly.");
        }

        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        inquiry.Tell("depth", Depth);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var around = new Surroundings(actor.Key);
        await around.WidenAsync(await LinkReader.OpenAsync(inquiry, filters).ConfigureAwait(false), Depth, cancellationToken).ConfigureAwait(false);
        var all = around.Rows();
        if (all.Count == 0)
        {
            inquiry.Note($"Nobody stands for or against {actor.Name} by way of others{filters.Then}.");
        }

        var total = all.Count;
        var first = await IndirectCut.FirstAsync(all, filters.Limit, inquiry).ConfigureAwait(false);
        return inquiry.Found<IndirectRow>(Declaration.Name, total, first.Count, async (start, count) =>
        {
            var page = first.GetRange(start, count);
            var chains = around.ChainsOf(page.ConvertAll(static row => row.Actor));
            await inquiry.Names.LoadAsync(chains.Actors, [], cancellationToken).ConfigureAwait(false);
            return page.ConvertAll(row => new IndirectRow(
                inquiry.Names.Actor(row.Actor), row.Depth, row.Stance, row.Weight,
                chains.First(row.Actor, row.Stance, inquiry.Names).ConvertAll(chain => (IReadOnlyList<ActorRef>)[.. chain.Select(inquiry.Names.Actor)]),
                around.Direct(row.Actor)));
        });
    }
}
