using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Copying;

/// <summary>Reads a whole graph out of a server, kind by kind and page by page, and writes it to a store of the other engine.</summary>
internal sealed class CopyReader(Neo4jSession session, IStoreWriter into, CancellationToken cancellationToken)
{
    private readonly RowBatch meta = new(7);

    public async ValueTask CopyAsync()
    {
        await session.AskAsync(StoreTexts.Meta, StoreParameters.None, row => Add(meta, row, 7), cancellationToken).ConfigureAwait(false);
        var (actors, sources, predicates, statements, datasets, runs) = (Next(1), Next(2), Next(3), Next(4), Next(5), Next(6));
        await CopyAsync(StoreTexts.CopiedPredicates, StoreTexts.PutPredicate, 13, predicates, 10_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedActors, StoreTexts.PutActor, 8, actors, 10_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedNames, StoreTexts.PutName, 4, actors, 5_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedSources, StoreTexts.PutSource, 12, sources, 10_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedDatasets, StoreTexts.PutDataset, 11, datasets, 1_000, 5, 6).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedDeclarations, StoreTexts.PutDeclaration, 4, datasets, 1).ConfigureAwait(false);
        await CopyStatementsAsync(statements).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedListings, StoreTexts.PutListing, 8, statements, 5_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedReplies, StoreTexts.AddReply, 2, statements, 10_000).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedTies, StoreTexts.PutTie, 16, actors, 500).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedPairs, StoreTexts.PutPair, 14, actors, 500, 13).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedTieChanges, StoreTexts.AddTieChange, 7, actors, 500).ConfigureAwait(false);
        await CopyAsync(StoreTexts.CopiedRuns, StoreTexts.PutRun, 7, runs, 1_000).ConfigureAwait(false);
        await into.WriteAsync(StoreTexts.PutMeta, meta, cancellationToken).ConfigureAwait(false);
    }

    private long Next(int column) => meta[0][column].Number;

    /// <summary>Statements are written as they were added; those that were dropped, dropped again.</summary>
    private async ValueTask CopyStatementsAsync(long next)
    {
        var statements = new RowBatch(15);
        var dropped = new RowBatch(2);
        await PagesAsync(StoreTexts.CopiedStatements, next, 5_000, row =>
        {
            statements.Add(row.Int64(0)).Add(row.Id(1));
            for (var column = 2; column < 15; column++)
            {
                Add(statements, row, column, isBytes: false);
            }

            if (row.Int64OrNull(15) is long day)
            {
                dropped.Add(day).Add(row.Int64(0));
            }
        }, async () =>
        {
            await into.WriteAsync(StoreTexts.AddStatement, statements, cancellationToken).ConfigureAwait(false);
            await into.WriteAsync(StoreTexts.DropStatement, dropped, cancellationToken).ConfigureAwait(false);
            statements.Clear();
            dropped.Clear();
        }).ConfigureAwait(false);
    }

    private async ValueTask CopyAsync(string from, string to, int columns, long next, int page, params int[] bytes)
    {
        var rows = new RowBatch(columns);
        await PagesAsync(from, next, page, row => Add(rows, row, columns, bytes), async () =>
        {
            await into.WriteAsync(to, rows, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }).ConfigureAwait(false);
    }

    private async ValueTask PagesAsync(string text, long next, int page, Action<IRow> row, Func<ValueTask> write)
    {
        // From before 0: "unnamed" is an actor too, as an end of statements.
        for (var after = -1L; after < next; after += page)
        {
            await session.AskAsync(text, new StoreParameters { { "after", after }, { "until", after + page } }, row, cancellationToken).ConfigureAwait(false);
            await write().ConfigureAwait(false);
        }
    }

    private static void Add(RowBatch rows, IRow row, int columns, params ReadOnlySpan<int> bytes)
    {
        for (var column = 0; column < columns; column++)
        {
            Add(rows, row, column, bytes.Contains(column));
        }
    }

    private static void Add(RowBatch rows, IRow row, int column, bool isBytes)
    {
        if (row.IsNull(column))
        {
            rows.AddNull();
        }
        else if (isBytes)
        {
            rows.Add(row.Blob(column).ToArray());
        }
        else if (row.IsInteger(column))
        {
            rows.Add(row.Int64(column));
        }
        else
        {
            rows.Add(row.Text(column));
        }
    }
}
