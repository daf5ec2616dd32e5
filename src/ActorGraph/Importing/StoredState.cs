using System.Text.Json;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Reads the store into an <see cref="ImportState"/>.</summary>
internal static class StoredState
{
    /// <summary>The little that tells whether anything has changed: counters, datasets, vocabulary.</summary>
    public static async Task ReadOutlineAsync(ImportState state, IStoreReader reader, CancellationToken cancellationToken)
    {
        await reader.QueryAsync(StoreTexts.Meta, StoreParameters.None, row =>
        {
            state.StoredAsOf = row.Int32(0);
            state.Actors.NextKey = row.Int64(1);
            state.Sources.NextKey = row.Int64(2);
            state.Predicates.NextKey = row.Int64(3);
            state.NextStatement = row.Int64(4);
            state.NextDataset = row.Int64(5);
            state.NextRun = row.Int64(6);
        }, cancellationToken).ConfigureAwait(false);
        state.StoredDatasets = await reader.ListAsync(StoreTexts.StoredDatasets, StoreParameters.None, static row => new StoredDataset(
            row.Int64(0), row.Text(1), row.TextOrNull(2), row.TextOrNull(3), row.Int64OrNull(4), row.Blob(5).ToArray(), row.Blob(6).ToArray(),
            row.TextOrNull(7), row.Int32(8), row.Boolean(9)), cancellationToken).ConfigureAwait(false);
        await reader.QueryAsync(StoreTexts.StoredPredicates, StoreParameters.None, row =>
        {
            var stored = ReadPredicate(row);
            state.Predicates.AddStored(new PredicateState(row.Int64(0), stored) { Stored = stored, Live = row.Boolean(12) });
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All actors.</summary>
    public static async Task ReadActorsAsync(ImportState state, IStoreReader reader, CancellationToken cancellationToken)
    {
        var actors = state.Actors;
        var links = new List<(ActorState Actor, long? SameAs, long Root)>();
        await reader.QueryAsync(StoreTexts.StoredActors, StoreParameters.None, row =>
        {
            var actor = new ActorState(row.Int64(0), row.Text(1))
            {
                Name = row.Text(2),
                Kind = (ActorKind)row.Int32(3),
                Note = row.TextOrNull(4),
                StoredRoot = row.Int64(6),
                Live = row.Boolean(7),
            };
            actor.Root = actor;
            actors.AddStored(actor);
            if (!row.IsNull(5))
            {
                links.Add((actor, row.Int64(5), row.Int64(6)));
            }
        }, cancellationToken).ConfigureAwait(false);
        foreach (var (actor, sameAs, root) in links)
        {
            actor.SameAs = actors.Get(sameAs!.Value);
            actor.Root = actors.Get(root);
        }
    }

    /// <summary>What actors are called, but for those whose declarations change.</summary>
    public static async Task ReadNamesAsync(
        ImportState state, IStoreReader reader, IReadOnlySet<string> changing, CancellationToken cancellationToken)
    {
        await reader.QueryAsync(StoreTexts.StoredNames, StoreParameters.None, row =>
        {
            var actor = state.Actors.Get(row.Int64(1));
            if (!changing.Contains(actor.Id))
            {
                state.Actors.AddName(row.Text(0), actor, (NameRank)row.Int32(2), ActorDirectory.Store);
            }
        }, cancellationToken).ConfigureAwait(false);
        if (state.HasStatements)
        {
            await reader.QueryAsync(
                StoreTexts.StoredGoverns, StoreParameters.None,
                row => state.Actors.AddGoverns(state.Actors.Get(row.Int64(0)), state.Actors.Get(row.Int64(1))), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>All labels; those of datasets being read stand for what was said before.</summary>
    public static async Task ReadLabelsAsync(
        ImportState state, IStoreReader reader, IReadOnlySet<long> changing, CancellationToken cancellationToken)
    {
        await reader.QueryAsync(StoreTexts.StoredLabels, StoreParameters.None, row =>
        {
            var flags = new StatementFlags(row.Int32(10));
            var extra = StatementExtra.Read(row.Bytes(11));
            if (state.Predicates.Find(row.Text(6)) is { } predicate)
            {
                state.Labels.AddStored(row.Text(1), row.Text(0), new(
                    row.Id(3), ActorOf(state, row.Text(5)), predicate, ActorOf(state, row.Text(7)), flags.When(row.Int32(8), FactColumns.ReadLast(row, 8)), extra.As,
                    extra.Amount, flags.Negated, flags.Former, row.Boolean(4) || changing.Contains(row.Int64(2))));
            }
        }, cancellationToken).ConfigureAwait(false);
    }

    private static ActorState ActorOf(ImportState state, string id) =>
        id == ActorReference.Unnamed ? state.Actors.Unnamed : state.Actors.GetOrAdd(id);

    /// <summary>All sources.</summary>
    public static async Task ReadSourcesAsync(ImportState state, IStoreReader reader, CancellationToken cancellationToken)
    {
        var origins = new List<(SourceState Source, long Origin)>();
        await reader.QueryAsync(StoreTexts.StoredSources, StoreParameters.None, row =>
        {
            var source = new SourceState(row.Int64(0), row.Text(1))
            {
                Publisher = row.Int64OrNull(2) is long publisher ? state.Actors.Get(publisher) : null,
                Published = new Said(row.Int32(4)),
                Stored = new(row.Int64(5), row.Int64(6), new Said(row.Int32(4))),
                Live = row.Boolean(7),
            };
            state.Sources.AddStored(source);
            if (row.Int64OrNull(3) is long origin)
            {
                origins.Add((source, origin));
            }
        }, cancellationToken).ConfigureAwait(false);
        foreach (var (source, origin) in origins)
        {
            source.OriginActor = origin > 0 ? state.Actors.Get(origin) : null;
            source.OriginSource = origin < 0 ? state.Sources.Get(-origin) : null;
        }
    }

    private static Predicate ReadPredicate(IRow row) => new(
        row.Text(1), row.Text(2), row.TextOrNull(3), (Stance)row.Int32(4),
        row.TextOrNull(5) is { } strength ? decimal.Parse(strength, System.Globalization.CultureInfo.InvariantCulture) : null,
        (Means?)row.Int32OrNull(6), (Nature)row.Int32(7), row.Boolean(8), (Affiliation)row.Int32(9), ReadList(row.Bytes(10)), ReadList(row.Bytes(11)));

    private static List<string> ReadList(ReadOnlySpan<byte> json)
    {
        var list = new List<string>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                list.Add(reader.GetString()!);
            }
        }

        return list;
    }
}
