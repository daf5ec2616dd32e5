using ActorGraph.StatementFiles;
using ActorGraph.Storage;
using ActorGraph.Vocabularies;

namespace ActorGraph.Importing;

/// <summary>Works out the vocabulary in force: the shipped one, what live datasets add, and what they override (rule 21).</summary>
internal sealed class PredicateDeclarations(ImportState state)
{
    private readonly Dictionary<string, List<DeclaredBy<PredicateEntry>>> declared = new(StringComparer.Ordinal);

    public DeclarationChanges<PredicateEntry> Changes { get; } = new(DeclarationBodies.Of);

    /// <summary>Predicates to be written.</summary>
    public List<PredicateState> ToWrite { get; } = [];

    /// <summary>Known predicates that nobody declares any longer.</summary>
    public List<PredicateState> Undeclared { get; } = [];

    public void Add(DatasetInput dataset, Dictionary<long, UInt128> stored)
    {
        var own = new Dictionary<string, PredicateEntry>(StringComparer.Ordinal);
        foreach (var entry in dataset.Predicates)
        {
            own.TryAdd(entry.Predicate.Id, entry);
            declared.Of(entry.Predicate.Id).Add(DeclaredBy<PredicateEntry>.InFile(dataset, entry));
        }

        Changes.Compare(dataset, own, stored, id => state.Predicates.Find(id)?.Key ?? 0, key => state.Predicates.Get(key).Id);
    }

    /// <summary>Takes over what datasets declare that are not read in this import.</summary>
    public async Task AddElsewhereAsync(IStoreReader reader, IReadOnlySet<long> readDatasets, CancellationToken cancellationToken)
    {
        await reader.QueryAsync(StoreTexts.DeclaredPredicates, StoreParameters.None, row =>
        {
            if (!readDatasets.Contains(row.Int64(0)))
            {
                var entry = DeclarationBodies.ReadPredicate(row.Text(3), row.Text(4));
                declared.Of(entry.Predicate.Id).Add(new(row.Text(1), row.TextOrNull(2) ?? row.Text(1), null, entry));
            }
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts everything in force.</summary>
    public void Apply()
    {
        var inForce = Vocabulary.Shipped.Predicates.ToDictionary(static p => p.Id, StringComparer.Ordinal);
        foreach (var (id, all) in declared)
        {
            all.Sort(static (left, right) => string.CompareOrdinal(left.Dataset, right.Dataset));
            inForce[id] = Choose(id, all);
        }

        foreach (var definition in inForce.Values.OrderBy(static d => d.Id, StringComparer.Ordinal))
        {
            state.Predicates.Define(definition);
        }

        foreach (var predicate in state.Predicates.All.Where(p => p.Live && !inForce.ContainsKey(p.Id)))
        {
            Undeclared.Add(predicate);
        }

        ToWrite.AddRange(state.Predicates.All.Where(static p => p.Live && !AreSame(p.Stored, p.Definition)));
        state.Predicates.IndexCodes();
    }

    public static bool AreSame(Predicate? left, Predicate right) =>
        left is not null && left.Cameo.SequenceEqual(right.Cameo) && left.Plover.SequenceEqual(right.Plover)
        && (left with { Cameo = right.Cameo, Plover = right.Plover }) == right;

    private Predicate Choose(string id, List<DeclaredBy<PredicateEntry>> all)
    {
        var first = all[0];
        foreach (var other in all.Skip(1).Where(o => !AreSame(o.Entry.Predicate, first.Entry.Predicate)))
        {
            var (here, there) = other.Input is null ? (first, other) : (other, first);
            state.Findings.Error(
                here.File, here.Entry.Place, Rules.ConflictingPredicate, id,
                $"{id} is defined otherwise in {there.File}; make them one, or take another id.", isRow: false);
        }

        if (Vocabulary.Shipped.Find(id) is { } shipped && !AreSame(shipped, first.Entry.Predicate)
            && all.Find(static d => !d.Entry.Override) is { Entry: not null } bold)
        {
            state.Findings.Error(
                bold.File, bold.Entry.Place, Rules.ConflictingPredicate, id,
                $"{id} is in the shipped vocabulary and defined otherwise here; write override: true beside it to replace it, or take another id.",
                isRow: false);
        }

        return first.Entry.Predicate;
    }
}
