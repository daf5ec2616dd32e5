using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Brings one dataset after the other into the store: only what is new, changed or gone is written.</summary>
internal sealed class Loader(
    ImportState state, IStoreWriter writer, ShrinkGuard guard, long run, int today, long expected, CancellationToken cancellationToken)
{
    private readonly KnownStatements known = new(expected);
    private readonly Dictionary<(int Statement, int Place), ulong> repeats = [];
    private readonly Dictionary<int, int> places = [];
    private readonly StatementWriter rows = new(writer, run, cancellationToken);
    private readonly ListingDigest digest = new();
    private readonly HashSet<long> saidAgain = [];
    private readonly List<long> revived = [];
    private StatementDrops? drops;
    private ReplyLinks? replies;
    private readonly bool storeHasStatements = state.HasStatements;
    private readonly long firstNew = state.NextStatement;

    public TouchedTies Touched { get; } = new() { IsEverything = !state.HasStatements };

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Repeats { get; private set; }

    public int Joined { get; private set; }

    /// <summary>What was dropped, and who may not be needed any longer.</summary>
    public StatementDrops Drops => drops ??= new(writer, guard, known, Touched, saidAgain, today, cancellationToken);

    /// <summary>What the statements reply to.</summary>
    private ReplyLinks Replies => replies ??= new(known, writer, firstNew, cancellationToken);

    /// <summary>Statements whose first saying has to be read again.</summary>
    public IReadOnlyCollection<long> SaidAgain => saidAgain;

    /// <summary>Statements that were dropped and are said again.</summary>
    public IReadOnlyList<long> Revived => revived;

    /// <summary>Reads what the store has of a dataset, before its statements come.</summary>
    public async Task BeginAsync(DatasetInput dataset)
    {
        for (var i = 0; i < known.Count; i++)
        {
            known.Marks(i) &= ~(StatementMarks.New | StatementMarks.WasListed | StatementMarks.IsListed);
        }

        repeats.Clear();
        places.Clear();
        if (dataset.Stored is null || !storeHasStatements)
        {
            return;
        }

        await writer.QueryAsync(StoreTexts.ListingsOfDataset, new() { { "dataset", dataset.Key } }, row =>
        {
            var id = row.Id(1).Value;
            var index = known.Find(id);
            if (index < 0)
            {
                index = known.Add(id, row.Int64(0), row.Boolean(3) ? StatementMarks.Dropped : StatementMarks.None);
            }

            if ((known.Marks(index) & StatementMarks.Dropped) != 0)
            {
                return;
            }

            known.Marks(index) |= StatementMarks.WasListed;
            var place = row.Int32(2);
            if (place == 0)
            {
                known.Digest(index) = digest.Of(row, 4);
            }
            else
            {
                repeats[(index, place)] = digest.Of(row, 4);
            }
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads some statements of the dataset.</summary>
    public async Task LoadAsync(DatasetInput dataset, StatementBatch batch)
    {
        await LookUpAsync(batch).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
        {
            var statement = batch.Statements[i];
            var index = known.Find(statement.Id.Value);
            if (index < 0)
            {
                index = known.Add(statement.Id.Value, state.NextStatement++, StatementMarks.New);
                var ends = StatementEnds.Of(statement.Predicate, statement.Subject, statement.Object, statement.Speaker, statement.Source);
                Touched.Add(ends.Code, ends.Tie(statement.Predicate), statement.Source.Key);
                Added++;
                await rows.AddAsync(statement, ends, known.Key(index)).ConfigureAwait(false);
            }
            else if ((known.Marks(index) & StatementMarks.Dropped) != 0)
            {
                known.Marks(index) &= ~StatementMarks.Dropped;
                revived.Add(known.Key(index));
                await ForgetListingsAsync(known.Key(index)).ConfigureAwait(false);
                Added++;
            }

            if (statement.Subject.Root == statement.Object.Root && statement.Subject.Root != state.Actors.Unnamed)
            {
                Joined++;
            }

            if (statement.Targets is { } targets)
            {
                Replies.Add(index, targets);
            }

            await ListAsync(dataset, index, statement).ConfigureAwait(false);
        }
    }

    /// <summary>Drops what the dataset lists no longer.</summary>
    public async Task EndAsync(DatasetInput dataset)
    {
        await rows.FlushAsync().ConfigureAwait(false);
        var gone = new List<long>();
        for (var index = 0; index < known.Count; index++)
        {
            var marks = known.Marks(index);
            if ((marks & (StatementMarks.WasListed | StatementMarks.IsListed)) == StatementMarks.WasListed)
            {
                gone.Add(known.Key(index));
            }

            if ((marks & StatementMarks.IsListed) != 0)
            {
                dataset.Statements++;
                if ((marks & StatementMarks.Changed) != 0)
                {
                    Changed++;
                    known.Marks(index) &= ~StatementMarks.Changed;
                }
                else if ((marks & StatementMarks.WasListed) != 0)
                {
                    Unchanged++;
                }
            }
        }

        foreach (var (statement, place) in repeats.Keys.Where(r => r.Place >= places.GetValueOrDefault(r.Statement) && (known.Marks(r.Statement) & StatementMarks.IsListed) != 0))
        {
            await rows.RemoveListingAsync(known.Key(statement), dataset.Key, place).ConfigureAwait(false);
        }

        await Drops.DropAsync(dataset, gone).ConfigureAwait(false);
        await rows.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>The id of a statement, where the store was empty: then keys count from one, in the order of coming. Null elsewhere.</summary>
    public StatementId? IdOf(long key) =>
        !storeHasStatements && key >= 1 && key <= known.Count ? new StatementId(known.Id((int)key - 1)) : null;

    /// <summary>Links the replies, once every statement has its key.</summary>
    public async Task LinkRepliesAsync()
    {
        await AddKnownAsync(Replies.Missing()).ConfigureAwait(false);
        await Replies.WriteAsync([.. state.Datasets.Where(static d => !d.IsUnchanged).Select(static d => d.Key)]).ConfigureAwait(false);
    }

    private async Task ListAsync(DatasetInput dataset, int index, ResolvedStatement statement)
    {
        var marks = known.Marks(index);
        var key = known.Key(index);
        var place = (marks & StatementMarks.IsListed) == 0 ? 0 : Math.Max(1, places.GetValueOrDefault(index, 1));
        if (place > 0)
        {
            places[index] = place + 1;
            Repeats++;
            state.Findings.Warn(
                dataset.Display, new(statement.Line, 1), Rules.RepeatedStatement, statement.Id.ToString(),
                "The same statement stands in this dataset before; it counts once. A true repeat is told apart by key.");
        }

        var now = digest.Of(statement);
        var before = known.Digest(index);
        var isKnown = place == 0 ? (marks & StatementMarks.WasListed) != 0 : repeats.TryGetValue((index, place), out before);
        known.Marks(index) |= StatementMarks.IsListed;
        if (isKnown && before == now)
        {
            return;
        }

        await rows.PutListingAsync(statement, key, dataset.Key, place).ConfigureAwait(false);
        if ((marks & StatementMarks.New) == 0 || place > 0 || isKnown)
        {
            saidAgain.Add(key);
        }

        if (isKnown)
        {
            known.Marks(index) |= StatementMarks.Changed;
        }
    }

    /// <summary>A dropped statement kept its last listings; said again, it has only its new ones.</summary>
    private async Task ForgetListingsAsync(long key)
    {
        await rows.FlushAsync().ConfigureAwait(false);
        var batch = new RowBatch(1);
        batch.Add(key);
        await writer.WriteAsync(StoreTexts.RemoveAllListings, batch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the store for the statements of a batch that only other datasets may have said.</summary>
    private async Task LookUpAsync(StatementBatch batch)
    {
        if (storeHasStatements)
        {
            var unknown = new List<string>();
            foreach (ref readonly var statement in batch.Statements)
            {
                if (known.Find(statement.Id.Value) < 0)
                {
                    unknown.Add(statement.Id.ToString());
                }
            }

            await AddKnownAsync(unknown).ConfigureAwait(false);
        }
    }

    private async Task AddKnownAsync(List<string> ids)
    {
        if (ids.Count > 0 && storeHasStatements)
        {
            await writer.QueryAsync(StoreTexts.StatementsById, new() { { "ids", ids } }, row =>
            {
                var id = row.Id(1).Value;
                if (known.Find(id) < 0)
                {
                    known.Add(id, row.Int64(0), row.Boolean(2) ? StatementMarks.Dropped : StatementMarks.None);
                }
            }, cancellationToken).ConfigureAwait(false);
        }
    }
}
