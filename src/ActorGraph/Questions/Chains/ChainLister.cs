namespace ActorGraph.Questions;

/// <summary>Lists the chains that lead from some actors to the asked one, of which there may be far too many to list all.</summary>
internal sealed class ChainLister
{
    private const int Most = 5;

    private readonly long asked;
    private readonly ILookup<long, Link>[] steps;
    private readonly ILookup<long, Link> aside;
    private readonly Dictionary<long, int> layerOf;
    private readonly Dictionary<long, Signs> chains;

    /// <param name="asked">Where all chains lead.</param>
    /// <param name="actors">Where they begin.</param>
    /// <param name="layers">The links from each layer to the one before.</param>
    /// <param name="besides">The links among the first layer.</param>
    /// <param name="layerOf">The layer of each actor.</param>
    /// <param name="chains">How many chains lead on from each actor.</param>
    public ChainLister(
        long asked, IReadOnlyCollection<long> actors, List<List<Link>> layers, List<Link> besides, Dictionary<long, int> layerOf, Dictionary<long, Signs> chains)
    {
        (this.asked, this.layerOf, this.chains) = (asked, layerOf, chains);
        var between = actors.ToHashSet();
        aside = Of(besides, actors.Where(actor => layerOf[actor] == 1).ToHashSet());
        between.UnionWith(aside.SelectMany(static links => links).Select(static link => link.Object));
        steps = new ILookup<long, Link>[layers.Count];
        for (var layer = layers.Count - 1; layer >= 0; layer--)
        {
            steps[layer] = Of(layers[layer], between);
            between.UnionWith(steps[layer].SelectMany(static links => links).Select(static link => link.Object));
        }

        Actors = between;
    }

    /// <summary>All actors that these chains lead through, their ends too.</summary>
    public IReadOnlyCollection<long> Actors { get; }

    /// <summary>The first chains of an actor that come to a stance, by ids; each from the actor to the asked one.</summary>
    public List<long[]> First(long actor, Stance stance, RowNames names)
    {
        var found = new List<long[]>();
        Walk([actor], layerOf[actor] == 1 ? aside : steps[layerOf[actor]], stance == Stance.Backs, stance == Stance.Opposes);
        return found;

        // What the rest of a chain may come to: either, where a link both backs and opposes; it is one chain all the same.
        void Walk(long[] chain, ILookup<long, Link> links, bool backing, bool opposing)
        {
            foreach (var next in links[chain[^1]].GroupBy(static link => link.Object).OrderBy(static step => step.Key, Comparer<long>.Create(names.CompareActors)))
            {
                var backs = next.Any(static link => link.Stance == Stance.Backs);
                var opposes = next.Any(static link => link.Stance == Stance.Opposes);
                var (toBack, toOppose) = ((backs && backing) || (opposes && opposing), (backs && opposing) || (opposes && backing));
                var signs = chains[next.Key];
                if (found.Count == Most || !((toBack && signs.Backing > 0) || (toOppose && signs.Opposing > 0)))
                {
                    continue;
                }

                if (next.Key == asked)
                {
                    found.Add([.. chain, asked]);
                }
                else
                {
                    Walk([.. chain, next.Key], steps[layerOf[next.Key]], toBack, toOppose);
                }
            }
        }
    }

    private static ILookup<long, Link> Of(List<Link> links, HashSet<long> subjects) =>
        links.Where(link => subjects.Contains(link.Subject)).ToLookup(static link => link.Subject);
}
