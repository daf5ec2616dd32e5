using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>What the store has of one dataset's declarations, by id.</summary>
internal sealed class StoredDeclarations
{
    private StoredDeclarations()
    {
    }

    public Dictionary<string, string> Actors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Sources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Predicates { get; } = new(StringComparer.Ordinal);

    public static async Task<StoredDeclarations> ReadAsync(IStoreReader? reader, DatasetInput dataset, CancellationToken cancellationToken)
    {
        var declarations = new StoredDeclarations();
        if (reader is not null && dataset.Stored is not null)
        {
            await reader.QueryAsync(StoreTexts.DeclarationsOfDataset, new() { { "dataset", dataset.Key } }, row =>
            {
                var kind = (DeclarationKind)row.Int32(0);
                var ofKind = kind == DeclarationKind.Actor ? declarations.Actors : kind == DeclarationKind.Source ? declarations.Sources : declarations.Predicates;
                ofKind.Add(row.Text(1), row.Text(2));
            }, cancellationToken).ConfigureAwait(false);
        }

        return declarations;
    }
}
