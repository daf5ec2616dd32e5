namespace ActorGraph.Questions;

/// <summary>
/// Finds the shortest chains between two actors from both ends, a frontier at a time. Where both frontiers are small it asks for the
/// links between them before it reads all links of either: between two ordinary actors stands nearly always one with thousands.
/// </summary>
internal sealed class ChainSearch(LinkReader reader, bool any)
{
    /// <summary>Pairs of actors, one of each frontier, whose links are asked for one by one.</summary>
    private const int FewPairs = 1000;

    /// <summary>All shortest chains; null when there is none.</summary>
    public async ValueTask<ChainWeb?> FindAsync(long from, long to, CancellationToken cancellationToken)
    {
        var near = new Frontier(from);
        var far = new Frontier(to);
        while (near.Actors.Count > 0 && far.Actors.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((long)near.Actors.Count * far.Actors.Count <= FewPairs)
            {
                var pairs = near.Actors.SelectMany(one => far.Actors.Select(other => (one, other))).ToList();
                var steps = Steps(await reader.BetweenAsync(pairs, any).ConfigureAwait(false), near.Actors);
                if (Joining(steps, far.Actors) is { Count: > 0 } joining)
                {
                    return new ChainWeb(from, to, near.Steps, joining, far.Steps);
                }
            }

            var fromNear = near.Actors.Count <= far.Actors.Count;
            var (walking, meeting) = fromNear ? (near, far) : (far, near);
            var around = Steps(await reader.AroundAsync(walking.Actors, any).ConfigureAwait(false), walking.Actors);
            if (Joining(around, meeting.Actors) is { Count: > 0 } met)
            {
                return new ChainWeb(from, to, near.Steps, fromNear ? met : met.ConvertAll(static step => step.Reversed()), far.Steps);
            }

            walking.Advance(around);
        }

        return null;
    }

    private static List<Step> Joining(List<Step> steps, HashSet<long> other) => steps.FindAll(step => other.Contains(step.To));

    /// <summary>The links of some actors as steps away from them, each with the most voices of its links.</summary>
    private static List<Step> Steps(List<Link> links, HashSet<long> from)
    {
        var voices = new Dictionary<(long From, long To), int>();
        foreach (var link in links)
        {
            Add(link.Subject, link.Object, link.Voices);
            Add(link.Object, link.Subject, link.Voices);
        }

        return [.. voices.Select(static step => new Step(step.Key.From, step.Key.To, step.Value))];

        void Add(long start, long end, int count)
        {
            if (from.Contains(start))
            {
                voices[(start, end)] = Math.Max(voices.GetValueOrDefault((start, end)), count);
            }
        }
    }

    /// <summary>The actors that are as many steps away from an end as were taken, and all steps to there.</summary>
    private sealed class Frontier(long start)
    {
        private readonly HashSet<long> seen = [start];

        public HashSet<long> Actors { get; private set; } = [start];

        /// <summary>The steps away from the end, layer by layer.</summary>
        public List<List<Step>> Steps { get; } = [];

        public void Advance(List<Step> around)
        {
            around.RemoveAll(step => seen.Contains(step.To));
            Steps.Add(around);
            Actors = around.Select(static step => step.To).ToHashSet();
            seen.UnionWith(Actors);
        }
    }
}

/// <summary>A step from one actor to another, whichever way its ties point.</summary>
internal readonly record struct Step(long From, long To, int Voices)
{
    public Step Reversed() => new(To, From, Voices);
}
