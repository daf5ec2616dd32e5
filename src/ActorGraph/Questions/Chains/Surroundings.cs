using System.Runtime.InteropServices;

namespace ActorGraph.Questions;

/// <summary>
/// The actors around an asked one, layer by layer: those that stand to it, those that stand to these, and so on. An actor belongs to the
/// layer of its shortest chain, and chains lead from layer to layer; one that stands to the asked actor itself has also the chains of two
/// links by way of another such one. So no chain comes through an actor twice, and their number follows from that of the layer before.
/// </summary>
internal sealed class Surroundings(long asked)
{
    private readonly Dictionary<long, int> layerOf = new() { [asked] = 0 };

    /// <summary>The links from each layer to the one before; none of the asked actor's own.</summary>
    private readonly List<List<Link>> layers = [[]];

    /// <summary>The links among the first layer.</summary>
    private readonly List<Link> besides = [];

    /// <summary>Chains of each actor by what they come to, to the asked actor; of the first layer the direct ones.</summary>
    private readonly Dictionary<long, Signs> chains = new() { [asked] = new(1, 0) };

    /// <summary>Chains of two links of those in the first layer.</summary>
    private readonly Dictionary<long, Signs> aside = [];

    /// <summary>Reads layer after layer.</summary>
    public async ValueTask WidenAsync(LinkReader reader, int depth, CancellationToken cancellationToken)
    {
        HashSet<long> last = [asked];
        for (var layer = 1; layer <= depth && last.Count > 0; layer++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var links = await reader.ToAsync(last).ConfigureAwait(false);
            last = [];
            var nearer = new List<Link>(links.Count);
            foreach (ref readonly var link in CollectionsMarshal.AsSpan(links))
            {
                ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(layerOf, link.Subject, out var isKnown);
                if (!isKnown)
                {
                    own = layer;
                    last.Add(link.Subject);
                }

                if (own == layer)
                {
                    nearer.Add(link);
                }
                else if (own == 1 && layer == 2)
                {
                    besides.Add(link);
                }
            }

            layers.Add(nearer);
            Count(nearer, chains);
        }

        Count(besides, aside);
    }

    /// <summary>What each actor's chains of two links and more come to, one row a stance.</summary>
    public List<CountedChains> Rows()
    {
        var rows = new List<CountedChains>();
        foreach (var (actor, signs) in chains)
        {
            if (layerOf[actor] > 1)
            {
                Add(actor, layerOf[actor], signs);
            }
        }

        foreach (var (actor, signs) in aside)
        {
            Add(actor, 2, signs);
        }

        return rows;

        void Add(long actor, int depth, Signs signs)
        {
            if (signs.Backing > 0)
            {
                rows.Add(CountedChains.Of(actor, Stance.Backs, depth, signs.Backing));
            }

            if (signs.Opposing > 0)
            {
                rows.Add(CountedChains.Of(actor, Stance.Opposes, depth, signs.Opposing));
            }
        }
    }

    /// <summary>How an actor stands to the asked one itself.</summary>
    public DirectStance? Direct(long actor) => layerOf[actor] != 1 ? null : chains[actor] switch
    {
        { Backing: > 0, Opposing: > 0 } => DirectStance.Mixed,
        { Backing: > 0 } => DirectStance.Backs,
        _ => DirectStance.Opposes,
    };

    /// <summary>Gets ready to list the chains of some actors.</summary>
    public ChainLister ChainsOf(IReadOnlyCollection<long> actors) => new(asked, actors, layers, besides, layerOf, chains);

    private void Count(List<Link> links, Dictionary<long, Signs> into)
    {
        foreach (ref readonly var link in CollectionsMarshal.AsSpan(links))
        {
            var onwards = chains[link.Object];
            ref var signs = ref CollectionsMarshal.GetValueRefOrAddDefault(into, link.Subject, out _);
            signs = link.Stance == Stance.Backs
                ? new(signs.Backing + onwards.Backing, signs.Opposing + onwards.Opposing)
                : new(signs.Backing + onwards.Opposing, signs.Opposing + onwards.Backing);
        }
    }
}
