using System.Runtime.InteropServices;

namespace ActorGraph.Questions;

/// <summary>
/// The blocks of a network: its largest parts that no single actor holds together (Hopcroft and Tarjan 1973). Every pair is in one
/// block, and two blocks share at most one actor; so each block can be split into camps by itself.
/// </summary>
internal sealed class Blocks
{
    private readonly SignedNetwork network;
    private readonly List<int> starts = [0];
    private readonly List<int> cuts = [];
    private readonly List<int> members;
    private readonly List<int> roots = [];
    private readonly int[] homes;
    private readonly int[] places;

    private Blocks(SignedNetwork network)
    {
        this.network = network;
        members = new List<int>(network.Actors);
        homes = new int[network.Actors];
        places = new int[network.Actors];
    }

    /// <summary>How many blocks there are.</summary>
    public int Count => cuts.Count;

    /// <summary>The smallest actor of each component.</summary>
    public IReadOnlyList<int> Roots => roots;

    /// <summary>Finds the blocks. Each comes before the one that it hangs on; the last of a component has its root.</summary>
    public static Blocks Of(SignedNetwork network)
    {
        var blocks = new Blocks(network);
        blocks.Find();
        return blocks;
    }

    /// <summary>The actor by which a block hangs on the ones after it, or the component's root.</summary>
    public int CutOf(int block) => cuts[block];

    /// <summary>The other actors of a block, ascending.</summary>
    public ReadOnlySpan<int> MembersOf(int block) =>
        CollectionsMarshal.AsSpan(members)[starts[block]..starts[block + 1]];

    /// <summary>The pairs of a block; its actors are numbered as in the list of members, the cut comes last.</summary>
    public SignedNetwork NetworkOf(int block)
    {
        var cut = CutOf(block);
        var own = MembersOf(block);
        for (var i = 0; i < own.Length; i++)
        {
            places[own[i]] = i;
        }

        // The partners of the cut are known from theirs: a hub is the cut of many blocks and would be read for each.
        var pairs = new List<SignedPair>();
        for (var i = 0; i < own.Length; i++)
        {
            var partners = network.PartnersOf(own[i]);
            var signs = network.SignsOf(own[i]);
            for (var j = 0; j < partners.Length; j++)
            {
                if (partners[j] == cut)
                {
                    pairs.Add(new(i, own.Length, signs[j] > 0));
                }
                else if (partners[j] < own[i] && homes[partners[j]] == block)
                {
                    pairs.Add(new(i, places[partners[j]], signs[j] > 0));
                }
            }
        }

        return SignedNetwork.Of(own.Length + 1, pairs);
    }

    /// <summary>A search in depth, without recursion: a chain of actors may be longer than the stack is deep.</summary>
    private void Find()
    {
        var found = new int[network.Actors];
        var low = new int[network.Actors];
        var next = new int[network.Actors];
        var path = new Stack<int>();
        var open = new Stack<int>();
        var time = 0;
        for (var root = 0; root < network.Actors; root++)
        {
            if (found[root] != 0 || network.PartnersOf(root).IsEmpty)
            {
                continue;
            }

            roots.Add(root);
            found[root] = low[root] = ++time;
            path.Push(root);
            while (path.TryPeek(out var actor))
            {
                var partners = network.PartnersOf(actor);
                if (next[actor] < partners.Length)
                {
                    var partner = partners[next[actor]++];
                    if (found[partner] == 0)
                    {
                        found[partner] = low[partner] = ++time;
                        path.Push(partner);
                        open.Push(partner);
                    }
                    else
                    {
                        low[actor] = Math.Min(low[actor], found[partner]);
                    }

                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var parent))
                {
                    // The pair by which the actor was found counts as a way back too: it reaches the parent, not beyond.
                    low[parent] = Math.Min(low[parent], low[actor]);
                    if (low[actor] >= found[parent])
                    {
                        Close(parent, actor, open);
                    }
                }
            }
        }
    }

    private void Close(int cut, int first, Stack<int> open)
    {
        int member;
        do
        {
            member = open.Pop();
            members.Add(member);
            homes[member] = cuts.Count;
        }
        while (member != first);

        CollectionsMarshal.AsSpan(members)[starts[^1]..].Sort();
        starts.Add(members.Count);
        cuts.Add(cut);
    }
}
