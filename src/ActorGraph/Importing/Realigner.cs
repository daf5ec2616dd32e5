using System.Text.Json;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>
/// Gives stored statements the ends, voice, stance and day that follow from actors, sources and predicates as they are now: after a
/// join, another publisher, another stance. Statements keep what was declared; only what was derived from it moves.
/// </summary>
internal sealed class Realigner(ImportState state, IStoreWriter writer, TouchedTies touched, CancellationToken cancellationToken)
{
    private const int Chunk = 10_000;

    private readonly Dictionary<long, Because> wanted = [];
    private readonly StatementHasher hasher = new();

    /// <summary>Finds and moves all that joins, sources and the vocabulary change, before any statement is read from files.</summary>
    public async Task FollowDirectoriesAsync()
    {
        var moved = state.Actors.All.Where(static a => a.StoredRoot is { } root && root != a.Root.Key).Select(static a => a.StoredRoot!.Value).ToHashSet();
        await WantAsync(StoreTexts.StatementsOfActors, "actors", moved, Because.Joined).ConfigureAwait(false);
        var sources = state.Sources.All.Where(static s => s.Stored is { } stored
            && (stored.Voice != s.Voice || stored.Document != s.Document.Key || stored.Published != s.Published)).ToList();
        await WantAsync(StoreTexts.StatementsOfSources, "sources", [.. sources.Select(static s => s.Key)], Because.Source).ConfigureAwait(false);
        var predicates = state.Predicates.All.Where(static p => p.Stored is { } stored
            && (stored.Stance != p.Definition.Stance || stored.Symmetric != p.Definition.Symmetric || stored.Nature != p.Definition.Nature)).ToList();
        await WantAsync(StoreTexts.StatementsOfPredicates, "predicates", [.. predicates.Select(static p => p.Key)], Because.Vocabulary).ConfigureAwait(false);
        await MoveAsync(await SaidAsync([.. wanted.Keys]).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Brings back what is said again, and settles when statements were first said that got or lost a listing.</summary>
    public async Task FollowListingsAsync(IReadOnlyCollection<long> revived, IReadOnlyCollection<long> saidAgain)
    {
        wanted.Clear();
        foreach (var key in revived)
        {
            wanted[key] = Because.Said;
        }

        var said = await SaidAsync([.. revived.Union(saidAgain)]).ConfigureAwait(false);
        foreach (var (key, days) in said)
        {
            if (days.Before != days.Now)
            {
                wanted[key] = Because.Said;
            }
        }

        await MoveAsync(said).ConfigureAwait(false);
    }

    private async Task WantAsync(string text, string parameter, HashSet<long> keys, Because because)
    {
        if (keys.Count > 0)
        {
            await writer.QueryAsync(text, new() { { parameter, keys } }, row =>
            {
                var key = row.Int64(0);
                wanted[key] = wanted.GetValueOrDefault(key) | because;
            }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Dictionary<long, (int Before, int Now)>> SaidAsync(List<long> keys)
    {
        var said = new Dictionary<long, (int, int)>();
        foreach (var chunk in keys.Chunk(Chunk))
        {
            await writer.QueryAsync(
                StoreTexts.SaidOfStatements, new() { { "keys", chunk } }, row => said[row.Int64(0)] = (row.Int32(1), row.Int32(2)), cancellationToken)
                .ConfigureAwait(false);
        }

        return said;
    }

    private async Task MoveAsync(Dictionary<long, (int Before, int Now)> said)
    {
        var changes = new RowBatch(8);
        var renamed = new List<(long Key, StatementId Id)>();
        foreach (var chunk in wanted.Keys.Order().Chunk(Chunk))
        {
            await writer.QueryAsync(
                StoreTexts.StatementsByKey, new() { { "keys", chunk } },
                row => Move(row, said.TryGetValue(row.Int64(0), out var days) ? days.Now : row.Int32(8), changes, renamed), cancellationToken)
                .ConfigureAwait(false);
            await MergeRenamedAsync(renamed).ConfigureAwait(false);
            await writer.WriteAsync(StoreTexts.ChangeStatement, changes, cancellationToken).ConfigureAwait(false);
            changes.Clear();
            renamed.Clear();
        }
    }

    private void Move(IRow row, int said, RowBatch changes, List<(long, StatementId)> renamed)
    {
        var key = row.Int64(0);
        var because = wanted[key];
        var predicate = state.Predicates.Get(row.Int64(2));
        var source = state.Sources.Get(row.Int64(10));
        var flags = new StatementFlags(row.Int32(5));
        var (subject, named, speaker) = Declared(row, flags);
        var ends = StatementEnds.Of(predicate, subject, named, speaker, source);
        var before = new TieKey(row.Int64(1), row.Int64(3), row.Int64(2));
        touched.Touch(row.Int32(4), before, because);
        touched.Touch(ends.Code, ends.Tie(predicate), because);
        if (row.Int32(4) == StanceCode.Dropped)
        {
            touched.Add(ends.Code, ends.Tie(predicate), source.Key);
        }

        var id = row.Id(12);
        if (predicate.Stored is { } stored && stored.Symmetric != predicate.Definition.Symmetric)
        {
            var renamedId = IdOf(row, predicate, source, flags, SymmetricEnds.InOrder(predicate.Definition, subject, named), speaker);
            if (renamedId != id)
            {
                id = renamedId;
                renamed.Add((key, id));
            }
        }

        changes.Add(id).Add(ends.Subject.Key).Add(ends.Object.Key).Add(ends.Code).Add(said).Add(ends.Voice).Add(ends.Declared).Add(key);
    }

    private (ActorState Subject, ActorState Object, ActorState? Speaker) Declared(IRow row, StatementFlags flags)
    {
        if (row.IsNull(11))
        {
            return (state.Actors.Get(row.Int64(1)), state.Actors.Get(row.Int64(3)), flags.Spoken ? state.Actors.Get(row.Int64(9)) : null);
        }

        var keys = new long[3];
        var reader = new Utf8JsonReader(row.Bytes(11));
        for (var i = 0; reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                keys[i++] = reader.GetInt64();
            }
        }

        return (state.Actors.Get(keys[0]), state.Actors.Get(keys[1]), flags.Spoken ? state.Actors.Get(keys[2]) : null);
    }

    private StatementId IdOf(
        IRow row, PredicateState predicate, SourceState source, StatementFlags flags, (ActorState Subject, ActorState Object) ends, ActorState? speaker)
    {
        var extra = StatementExtra.Read(row.Bytes(13));
        return hasher.Id(new(
            source.Id, ends.Subject.Id, predicate.Id, ends.Object.Id, speaker?.Id, flags.When(row.Int32(6), FactColumns.ReadLast(row, 6)), flags.Negated, flags.Certainty,
            flags.Former, extra.Reply, extra.As, extra.Amount, extra.Key));
    }

    /// <summary>A predicate that turned symmetric may make one statement of two: a live one keeps the id, the others give it what they have.</summary>
    private async Task MergeRenamedAsync(List<(long Key, StatementId Id)> renamed)
    {
        if (renamed.Count == 0)
        {
            return;
        }

        var owners = new Dictionary<StatementId, long>();
        var dropped = new List<(long Key, StatementId Id)>();
        await writer.QueryAsync(StoreTexts.StatementsById, new() { { "ids", renamed.ConvertAll(static r => r.Id.ToString()) } }, row =>
        {
            if (row.Boolean(2))
            {
                dropped.Add((row.Int64(0), row.Id(1)));
            }
            else
            {
                owners[row.Id(1)] = row.Int64(0);
            }
        }, cancellationToken).ConfigureAwait(false);
        var merges = new List<(long From, long To)>();
        foreach (var (key, id) in renamed)
        {
            if (!owners.TryAdd(id, key))
            {
                merges.Add((key, owners[id]));
            }
        }

        // What was dropped and means the same kept its last listings; the live one has its own.
        await WriteAsync(StoreTexts.RemoveAllListings, dropped.ConvertAll(static d => d.Key)).ConfigureAwait(false);
        merges.AddRange(dropped.Select(d => (d.Key, owners[d.Id])));
        var moves = new RowBatch(2);
        merges.ForEach(m => moves.Add(m.To).Add(m.From));
        await writer.WriteAsync(StoreTexts.MoveListings, moves, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(StoreTexts.MoveReplies, moves, cancellationToken).ConfigureAwait(false);
        await WriteAsync(StoreTexts.RemoveStatement, merges.ConvertAll(static m => m.From)).ConfigureAwait(false);
    }

    private async Task WriteAsync(string text, List<long> keys)
    {
        var rows = new RowBatch(1);
        keys.ForEach(k => rows.Add(k));
        await writer.WriteAsync(text, rows, cancellationToken).ConfigureAwait(false);
    }
}
