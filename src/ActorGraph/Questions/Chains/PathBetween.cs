using System.Globalization;
using ActorGraph.Questions;
using ActorGraph.Ties;

namespace ActorGraph;

/// <summary>How two actors are linked: the shortest chains of ties between them, best supported first.</summary>
/// <param name="Actor">One actor's id, name, alias or external id.</param>
/// <param name="Other">The other's.</param>
public sealed record PathBetween(string Actor, string Other) : Question<PathRow>
{
    internal static readonly QuestionDeclaration<PathRow> Declaration = new()
    {
        Name = "path",
        Summary = "How two actors are linked: the shortest chains of stances and affiliations between them.",
        Positionals = [new("actor", "where the chain begins: id, name, alias or external id"), new("other", "where it ends")],
        Options =
        [
            new("paths", "At most K chains; 3 when absent") { Value = "K", IsCount = true },
            new("any", "Walk along neutral ties too"),
        ],
        Examples = ["path Cuba \"Marco Rubio\"", "path Cuba \"Marco Rubio\" --paths 5 --any"],
        Phrases =
        [
            "how is|are {actor} linked|connected|related to|with {other}",
            "how is|are {actor} and {other} linked|connected|related",
            "what links|connects {actor} to|with|and {other}",
        ],
        Create = static values => new PathBetween(values[0], values[1])
        {
            Filters = values.Filters, Paths = values.Count("paths") ?? DefaultPaths, Any = values.Has("any"),
        },
        Columns =
        [
            new("length", static row => row.Length.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("chain", static row => string.Join(" → ", row.Actors.Select(static actor => actor.Name))),
            new("links", static row => string.Join("; ", row.Links.Select(static link => $"{link.Subject.Name} {link.Predicate} {link.Object.Name}"))),
            new("fewest voices", static row => row.Links.Min(static link => link.Voices).ToString(CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.PathRow,
        Draw = Drawings.Path,
    };

    private const int DefaultPaths = 3;

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>At most this many chains.</summary>
    public int Paths { get; init; } = DefaultPaths;

    /// <summary>Whether neutral ties are links too, and not only stances and affiliations.</summary>
    public bool Any { get; init; }

    internal override async Task<Found<PathRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        if (Paths < 1)
        {
            throw new UsageException($"paths is {Paths}; give 1 or more.");
        }

        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var actor = await inquiry.ActorAsync("actor", Actor).ConfigureAwait(false);
        var other = await inquiry.ActorAsync("other", Other).ConfigureAwait(false);
        inquiry.Tell("paths", Paths);
        inquiry.Tell("any", Any);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        if (actor.Key == other.Key)
        {
            inquiry.Note($"Both names mean {actor.Name} ({actor.Id}); give two actors.");
            return inquiry.Found<PathRow>(Declaration.Name, [], 0);
        }

        var links = await LinkReader.OpenAsync(inquiry, filters).ConfigureAwait(false);
        var web = await new ChainSearch(links, Any).FindAsync(actor.Key, other.Key, cancellationToken).ConfigureAwait(false);
        if (web is null)
        {
            inquiry.Note($"{actor.Name} and {other.Name} are not linked{(Any ? "" : " by stances or affiliations: any walks along neutral ties too")}{filters.Then}.");
            return inquiry.Found<PathRow>(Declaration.Name, [], 0);
        }

        await inquiry.Names.LoadAsync(web.Actors, [], cancellationToken).ConfigureAwait(false);
        var chains = web.Strongest(Math.Min(Paths, filters.Limit ?? Paths), inquiry.Names);
        if (web.Count > chains.Count)
        {
            inquiry.Note(string.Create(CultureInfo.InvariantCulture, $"There are {web.Count:N0} chains of that length: paths shows more."));
        }

        if (filters.Frame.CountsOver)
        {
            inquiry.Note("What is over counts too, so the links of a chain need not have held at the same time.");
        }

        return inquiry.Found(Declaration.Name, await RowsAsync(inquiry, filters, chains).ConfigureAwait(false), chains.Count);
    }

    private async ValueTask<List<PathRow>> RowsAsync(Inquiry inquiry, AskedFilters filters, List<long[]> chains)
    {
        var steps = chains.SelectMany(static chain => chain.Zip(chain.Skip(1))).ToHashSet();
        var facts = await new FactReader(inquiry.Reader, filters.Statements).BetweenAsync(
            steps.SelectMany(static step => ((long, long)[])[step, (step.Second, step.First)]).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var best = ties.InOrder.Where(slice => IsStep(slice.Tie)).ToLookup(static slice => Couple(slice.Tie.Subject, slice.Tie.Object));
        return chains.ConvertAll(chain => new PathRow(
            chain.Length - 1,
            [.. chain.Select(inquiry.Names.Actor)],
            [.. chain.Zip(chain.Skip(1), (from, to) =>
                new LinkRow(ties.Row(best[Couple(from, to)].First()), inquiry.Names.Actor(from), inquiry.Names.Actor(to)))]));

        bool IsStep(Tie tie) => tie.IsVisible(filters.Frame) && (Any || inquiry.Predicates[tie.Predicate] is { Stance: not Stance.Neutral } or { Affiliation: not Affiliation.None });
    }

    private static (long, long) Couple(long one, long other) => one < other ? (one, other) : (other, one);
}
