using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>What questions need to know of a predicate.</summary>
internal sealed record AskedPredicate(long Key, string Id, Stance Stance, Means? Means, Nature Nature, bool Symmetric, Affiliation Affiliation);

/// <summary>The graph's predicates, by key.</summary>
internal sealed class AskedPredicates
{
    private readonly Dictionary<long, AskedPredicate> byKey;

    private AskedPredicates(Dictionary<long, AskedPredicate> byKey) => this.byKey = byKey;

    public IEnumerable<AskedPredicate> All => byKey.Values;

    public AskedPredicate this[long key] => byKey[key];

    public static async ValueTask<AskedPredicates> ReadAsync(IStoreReader reader, CancellationToken cancellationToken)
    {
        var byKey = new Dictionary<long, AskedPredicate>(128);
        await reader.QueryAsync(StoreTexts.Predicates, StoreParameters.None, row => byKey.Add(row.Int64(0), Read(row)), cancellationToken)
            .ConfigureAwait(false);
        return new(byKey);
    }

    public Nature Nature(long key) => byKey[key].Nature;

    private static AskedPredicate Read(IRow row) => new(
        row.Int64(0),
        row.Text(1),
        (Stance)row.Int32(2),
        (Means?)row.Int32OrNull(3),
        (Nature)row.Int32(4),
        row.Boolean(5),
        (Affiliation)row.Int32(6));
}
