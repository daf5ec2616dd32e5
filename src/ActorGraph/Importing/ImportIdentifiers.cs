using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>The ids behind statement keys, as far as an import has met them.</summary>
internal sealed class StatementKeys
{
    private readonly Dictionary<long, StatementId> read = [];
    private readonly Func<long, StatementId?> loaded;

    /// <param name="loaded">The ids of statements that this import brought; null for others.</param>
    public StatementKeys(Func<long, StatementId?> loaded) => this.loaded = loaded;

    public void Add(long key, StatementId id) => read[key] = id;

    public StatementId Of(long key) => read.TryGetValue(key, out var id) ? id : loaded(key) ?? default;
}

/// <summary>Settles what counts leave equal, from the import's memory.</summary>
internal sealed class ImportIdentifiers(ImportState state, StatementKeys statements) : IIdentifiers
{
    public int CompareActors(long left, long right) => string.CompareOrdinal(Id(left), Id(right));

    public int ComparePredicates(long left, long right) => string.CompareOrdinal(state.Predicates.Get(left).Id, state.Predicates.Get(right).Id);

    public int CompareStatements(long left, long right) => statements.Of(left).Value.CompareTo(statements.Of(right).Value);

    private string Id(long key) => key < 0 ? state.Sources.Get(-key).Id : state.Actors.Get(key).Id;
}
