namespace ActorGraph.Neo4j.Transport;

/// <summary>
/// How far this program has seen the database. Sent along with each request, so that in a cluster whoever answers has caught up with what
/// was read or written before: without them a reader could see a later mark on one member and older rows on another.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock gate = new();
    private string[] seen = [];

    public IReadOnlyCollection<string> Seen
    {
        get
        {
            lock (gate)
            {
                return seen;
            }
        }
    }

    /// <summary>What was answered to a request stands for all that was sent with it; what other requests brought meanwhile stays.</summary>
    public void Replace(IReadOnlyCollection<string> sent, IReadOnlyCollection<string> answered)
    {
        if (answered.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            seen = [.. seen.Except(sent).Union(answered)];
        }
    }
}
