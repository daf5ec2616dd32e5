using ActorGraph.StatementFiles;
using ActorGraph.Storage;
using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>Writes actors, sources, predicates and who declares them.</summary>
internal sealed class DirectoryWriter(ImportState state, IStoreWriter writer, CancellationToken cancellationToken)
{
    private const int Most = 4096;

    public async Task WriteAsync(PredicateDeclarations predicates, ActorDeclarations actors)
    {
        await WritePredicatesAsync(predicates.ToWrite).ConfigureAwait(false);
        await WriteDeclarationsAsync(DeclarationKind.Predicate, predicates.Changes).ConfigureAwait(false);
        await WriteActorsAsync(actors.ToWrite).ConfigureAwait(false);
        await WriteNamesAsync(actors.Named).ConfigureAwait(false);
        await WriteDeclarationsAsync(DeclarationKind.Actor, actors.Changes).ConfigureAwait(false);
    }

    public async Task WriteAsync(SourceDeclarations sources)
    {
        await WriteSourcesAsync(sources.ToWrite).ConfigureAwait(false);
        await WriteDeclarationsAsync(DeclarationKind.Source, sources.Changes).ConfigureAwait(false);
    }

    public async Task WriteActorsAsync(IEnumerable<ActorState> actors)
    {
        var rows = new RowBatch(8);
        foreach (var actor in actors)
        {
            rows.Add(actor.Key).Add(actor.Id).Add(actor.Name).Add((int)actor.Kind).Add(actor.Note).Add(actor.SameAs?.Key).Add(actor.Root.Key)
                .Add(actor.Live);
            await SendAsync(StoreTexts.PutActor, rows, Most).ConfigureAwait(false);
        }

        await SendAsync(StoreTexts.PutActor, rows, 1).ConfigureAwait(false);
    }

    public async Task WriteSourcesAsync(IEnumerable<SourceState> sources)
    {
        var rows = new RowBatch(12);
        var voices = new RowBatch(4);
        foreach (var source in sources)
        {
            if (source.Declared is null && source.IsWritten)
            {
                voices.Add(source.Voice).Add(source.Document.Key).Add(source.Live).Add(source.Key);
                await SendAsync(StoreTexts.PutSourceVoice, voices, Most).ConfigureAwait(false);
                continue;
            }

            var declared = source.Declared;
            rows.Add(source.Key).Add(source.Id).Add(declared?.Title).Add(source.Publisher?.Key).Add(source.OriginActor?.Key ?? -source.OriginSource?.Key)
                .Add(source.Published.Code).Add(declared?.Reliability?.ToString())
                .Add(declared is { Urls.Count: > 0 } ? JsonTexts.List(declared.Urls) : null).Add(declared?.File)
                .Add(source.Voice).Add(source.Document.Key).Add(source.Live);
            source.IsWritten = true;
            await SendAsync(StoreTexts.PutSource, rows, Most).ConfigureAwait(false);
        }

        await SendAsync(StoreTexts.PutSource, rows, 1).ConfigureAwait(false);
        await SendAsync(StoreTexts.PutSourceVoice, voices, 1).ConfigureAwait(false);
    }

    public async Task WriteDeclarationsAsync<T>(DeclarationKind kind, DeclarationChanges<T> changes)
    {
        Func<string, long> keyOf = kind switch
        {
            DeclarationKind.Actor => id => state.Actors.GetOrAdd(id).Key,
            DeclarationKind.Source => id => state.Sources.GetOrAdd(id).Key,
            _ => id => state.Predicates.Find(id)!.Key,
        };
        var removed = new RowBatch(3);
        foreach (var (id, dataset) in changes.Removed)
        {
            removed.Add((int)kind).Add(keyOf(id)).Add(dataset);
            await SendAsync(StoreTexts.RemoveDeclaration, removed, Most).ConfigureAwait(false);
        }

        await SendAsync(StoreTexts.RemoveDeclaration, removed, 1).ConfigureAwait(false);
        var put = new RowBatch(4);
        foreach (var (declared, dataset, body) in changes.InOrder(keyOf))
        {
            put.Add((int)kind).Add(declared).Add(dataset).Add(body);
            await SendAsync(StoreTexts.PutDeclaration, put, Most).ConfigureAwait(false);
        }

        await SendAsync(StoreTexts.PutDeclaration, put, 1).ConfigureAwait(false);
    }

    public async Task RemoveNamesAsync(IEnumerable<ActorState> actors)
    {
        var keys = actors.Select(static a => a.Key).ToList();
        if (keys.Count > 0)
        {
            var row = new RowBatch(1);
            row.Add($"[{string.Join(',', keys)}]");
            await writer.WriteAsync(StoreTexts.RemoveNames, row, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task WritePredicatesAsync(IEnumerable<PredicateState> predicates)
    {
        var rows = new RowBatch(13);
        foreach (var predicate in predicates)
        {
            var d = predicate.Definition;
            rows.Add(predicate.Key).Add(d.Id).Add(d.Label).Add(d.Inverse).Add((int)d.Stance)
                .Add(d.Strength?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add((long?)d.Means).Add((int)d.Nature).Add(d.Symmetric)
                .Add((int)d.Affiliation).Add(JsonTexts.List(d.Cameo)).Add(JsonTexts.List(d.Plover)).Add(predicate.Live);
        }

        await SendAsync(StoreTexts.PutPredicate, rows, 1).ConfigureAwait(false);
    }

    private async Task WriteNamesAsync(Dictionary<ActorState, OneOrMore<ActorEntry>> named)
    {
        await RemoveNamesAsync(named.Keys.Where(static a => !a.IsNew)).ConfigureAwait(false);

        // In the order of the table, which is filled twice as tightly so.
        var names = new List<(string Folded, long Actor, NameRank Rank, string Text)>();
        foreach (var (actor, declared) in named)
        {
            foreach (var (text, rank) in NamesOf(actor, declared))
            {
                names.Add((Folding.Fold(text), actor.Key, rank, rank is NameRank.Id or NameRank.Name ? "" : text));
            }
        }

        names.Sort(static (left, right) => string.CompareOrdinal(left.Folded, right.Folded));
        var rows = new RowBatch(4);
        foreach (var (folded, actor, rank, text) in names)
        {
            rows.Add(folded).Add(actor).Add((int)rank).Add(text);
            await SendAsync(StoreTexts.PutName, rows, Most).ConfigureAwait(false);
        }

        await SendAsync(StoreTexts.PutName, rows, 1).ConfigureAwait(false);
    }

    /// <summary>An actor that nobody declares any longer keeps its id and name, as long as somebody refers to it.</summary>
    private static IEnumerable<(string Text, NameRank Rank)> NamesOf(ActorState actor, OneOrMore<ActorEntry> declared)
    {
        yield return (actor.Id, NameRank.Id);
        if (Folding.Fold(actor.Name) != Folding.Fold(actor.Id))
        {
            yield return (actor.Name, NameRank.Name);
        }

        foreach (var entry in declared.All())
        {
            foreach (var id in entry.Ids)
            {
                yield return (id, NameRank.ExternalId);
            }

            foreach (var alias in entry.Aliases)
            {
                yield return (alias, NameRank.Alias);
            }
        }
    }

    private async ValueTask SendAsync(string text, RowBatch rows, int least)
    {
        if (rows.Count >= least)
        {
            await writer.WriteAsync(text, rows, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }
    }
}
