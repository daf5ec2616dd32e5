using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>
/// What rows call the actors, sources and statements they name. Keys are loaded in batches, then asked one by one; it also settles
/// orders by id, for which the keys must have been loaded.
/// </summary>
internal sealed class RowNames(IStoreReader reader, AskedPredicates predicates) : IIdentifiers
{
    private static readonly ActorRef Unnamed = new("unnamed", "unnamed", Kind(ActorKind.Unknown));

    private readonly Dictionary<long, ActorRef> actors = new() { [StatementFact.Unnamed] = Unnamed };
    private readonly Dictionary<long, StatementId> statements = [];

    /// <summary>How rows spell a kind.</summary>
    public static string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Group => "group",
        ActorKind.Government => "government",
        ActorKind.Organisation => "organisation",
        ActorKind.Country => "country",
        _ => "unknown",
    };

    /// <summary>An actor, or minus a source that stands for itself.</summary>
    public ActorRef Actor(long key) => actors[key];

    public ActorRef? ActorOrNull(long? key) => key is long known ? actors[known] : null;

    public string Statement(long key) => statements[key].ToString();

    public string Predicate(long key) => predicates[key].Id;

    public int CompareActors(long left, long right)
    {
        var order = string.CompareOrdinal(actors[left].Id, actors[right].Id);

        // An actor and a source may share an id.
        return order != 0 ? order : right.CompareTo(left);
    }

    public int ComparePredicates(long left, long right) => string.CompareOrdinal(predicates[left].Id, predicates[right].Id);

    public int CompareStatements(long left, long right) => statements[left].Value.CompareTo(statements[right].Value);

    /// <summary>Gets ready to name these.</summary>
    public async ValueTask LoadAsync(IEnumerable<long> actorKeys, IEnumerable<long> statementKeys, CancellationToken cancellationToken)
    {
        var wantedActors = new HashSet<long>();
        var wantedSources = new HashSet<long>();
        foreach (var key in actorKeys)
        {
            if (!actors.ContainsKey(key))
            {
                _ = key > 0 ? wantedActors.Add(key) : wantedSources.Add(-key);
            }
        }

        await AskAsync(
            StoreTexts.ActorNames, wantedActors,
            row => actors.TryAdd(row.Int64(0), new(row.Text(1), row.Text(2), Kind((ActorKind)row.Int32(3)))), cancellationToken).ConfigureAwait(false);
        await AskAsync(
            StoreTexts.SourceNames, wantedSources,
            row => actors.TryAdd(-row.Int64(0), new(row.Text(1), row.Text(2), "source")), cancellationToken).ConfigureAwait(false);

        var wantedStatements = new HashSet<long>();
        foreach (var key in statementKeys)
        {
            if (!statements.ContainsKey(key))
            {
                wantedStatements.Add(key);
            }
        }

        await AskAsync(
            StoreTexts.StatementIds, wantedStatements, row => statements.TryAdd(row.Int64(0), row.Id(1)), cancellationToken).ConfigureAwait(false);
    }

    private ValueTask AskAsync(string text, HashSet<long> keys, Action<IRow> row, CancellationToken cancellationToken) =>
        keys.Count == 0 ? ValueTask.CompletedTask : reader.QueryAsync(text, new() { { "keys", keys } }, row, cancellationToken);
}
