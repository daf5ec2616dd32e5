namespace ActorGraph.Questions;

/// <summary>An answer as actors and lines between them, each once, whatever will draw it.</summary>
/// <param name="asked">The id and name of the asked actor; null when the question has none.</param>
internal sealed class Sketch((string Id, string Name)? asked)
{
    private readonly OrderedDictionary<string, string> actors = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<DrawnTie, bool> ties = [];
    private readonly List<DrawnCamp> camps = [];

    /// <summary>The actors in the order they were met: their ids with their names.</summary>
    public IReadOnlyDictionary<string, string> Actors => actors;

    /// <summary>The lines in the order they were drawn.</summary>
    public IEnumerable<DrawnTie> Ties => ties.Keys;

    public IReadOnlyList<DrawnCamp> Camps => camps;

    /// <summary>The asked actor's id.</summary>
    public string Asked
    {
        get
        {
            var (id, name) = asked ?? throw new InvalidOperationException("The question asks about no actor.");
            actors.TryAdd(id, name);
            return id;
        }
    }

    /// <summary>Draws an actor, and says by which id lines reach it.</summary>
    public string Add(ActorRef actor)
    {
        actors.TryAdd(actor.Id, actor.Name);
        return actor.Id;
    }

    public void Draw(DrawnTie tie) => ties.TryAdd(tie, true);

    /// <summary>Joins actors one after the other.</summary>
    public void Chain(IEnumerable<ActorRef> chain)
    {
        string? last = null;
        foreach (var actor in chain)
        {
            var id = Add(actor);
            if (last is not null)
            {
                Draw(new(last, id, string.Empty, null, IsDashed: false));
            }

            last = id;
        }
    }

    /// <summary>Puts actors together.</summary>
    public void Gather(string title, IEnumerable<ActorRef> members) => camps.Add(new(title, [.. members.Select(Add)]));
}
