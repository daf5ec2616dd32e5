namespace ActorGraph.Questions;

/// <summary>
/// Splits signed networks into two camps with as few pairs that do not fit as possible: structural balance (Harary 1953; the number
/// is the line index of balance, or frustration). A pair that alone connects two parts always fits, and parts that share one actor
/// only are split apart; so the work is that of the largest block.
/// <para>A component is exact if all its blocks are: those with at most one misfit, whatever their size; those of at most 32 actors,
/// not counting who has one or two partners, or comes to have no more when others of these are left out; and those of up to 100
/// for which <see cref="CampProof"/> comes to an end. Others are as <see cref="CampSearch"/> finds them.</para>
/// <para>Several splits may be equally good. Which one is shown depends on the numbers of the actors and on who is paired with whom,
/// on nothing else: it is the first one found, in an order that is fixed.</para>
/// </summary>
internal sealed class BalancedCamps
{
    private readonly SignedNetwork network;
    private readonly Blocks blocks;
    private readonly BlockCamps camps;
    private readonly sbyte[] sides;
    private readonly int[] components;
    private readonly bool[] unproven;

    private BalancedCamps(SignedNetwork network, ProofLimits limits)
    {
        this.network = network;
        blocks = Blocks.Of(network);
        camps = new BlockCamps(limits);
        sides = new sbyte[network.Actors];
        components = new int[network.Actors];
        unproven = new bool[blocks.Roots.Count];
    }

    /// <summary>Splits each component; actors without a pair are in none.</summary>
    /// <param name="network">Actors and signed pairs.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The components, largest first, then by their smallest actor.</returns>
    public static IReadOnlyList<CampComponent> Split(SignedNetwork network, CancellationToken cancellationToken) =>
        Split(network, ProofLimits.Usual, cancellationToken);

    /// <summary>Splits each component.</summary>
    /// <param name="network">Actors and signed pairs.</param>
    /// <param name="limits">How far splits are proven.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyList<CampComponent> Split(SignedNetwork network, ProofLimits limits, CancellationToken cancellationToken)
    {
        var split = new BalancedCamps(network, limits);
        split.SplitBlocks(cancellationToken);
        return split.Gather();
    }

    /// <summary>From the roots outwards: the side of the actor by which a block hangs on those before is known.</summary>
    private void SplitBlocks(CancellationToken cancellationToken)
    {
        for (var component = 0; component < blocks.Roots.Count; component++)
        {
            sides[blocks.Roots[component]] = 1;
            components[blocks.Roots[component]] = component;
        }

        for (var block = blocks.Count - 1; block >= 0; block--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var component = components[blocks.CutOf(block)];
            foreach (var member in blocks.MembersOf(block))
            {
                components[member] = component;
            }

            unproven[component] |= !SplitBlock(block, cancellationToken);
        }
    }

    private bool SplitBlock(int block, CancellationToken cancellationToken)
    {
        var cut = blocks.CutOf(block);
        var members = blocks.MembersOf(block);
        if (members.Length == 1)
        {
            sides[members[0]] = (sbyte)(sides[cut] * network.SignOf(members[0], cut));
            return true;
        }

        var (own, exact) = camps.Split(blocks.NetworkOf(block), cancellationToken);
        var turn = sides[cut] * own[^1];
        for (var i = 0; i < members.Length; i++)
        {
            sides[members[i]] = (sbyte)(turn * own[i]);
        }

        return exact;
    }

    private List<CampComponent> Gather()
    {
        var found = blocks.Roots.Select(_ => (Ones: new List<int>(), Others: new List<int>(), Misfits: 0)).ToArray();
        for (var actor = 0; actor < network.Actors; actor++)
        {
            if (sides[actor] != 0)
            {
                ref var component = ref found[components[actor]];
                (sides[actor] > 0 ? component.Ones : component.Others).Add(actor);
                component.Misfits += network.MisfitsOf(actor, sides);
            }
        }

        // A root is the smallest actor of its component, and on the side of the ones.
        return
        [
            .. found
                .Select((component, i) => component.Others.Count > component.Ones.Count
                    ? new CampComponent(component.Others, component.Ones, component.Misfits / 2, !unproven[i])
                    : new CampComponent(component.Ones, component.Others, component.Misfits / 2, !unproven[i]))
                .OrderByDescending(component => component.A.Count + component.B.Count),
        ];
    }
}
