using System.IO.Hashing;
using System.Text;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>What the store has of one dataset's declarations: digests by the keys of what they declare, which is all a comparison needs.</summary>
internal sealed class StoredDeclarations
{
    private StoredDeclarations()
    {
    }

    public Dictionary<long, UInt128> Actors { get; } = [];

    public Dictionary<long, UInt128> Sources { get; } = [];

    public Dictionary<long, UInt128> Predicates { get; } = [];

    public static UInt128 Digest(string body) => XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(body));

    public static async Task<StoredDeclarations> ReadAsync(IStoreReader? reader, DatasetInput dataset, CancellationToken cancellationToken)
    {
        var declarations = new StoredDeclarations();
        if (reader is not null && dataset.Stored is not null)
        {
            await reader.QueryAsync(StoreTexts.DeclarationsOfDataset, new() { { "dataset", dataset.Key } }, row =>
            {
                var kind = (DeclarationKind)row.Int32(0);
                var ofKind = kind == DeclarationKind.Actor ? declarations.Actors : kind == DeclarationKind.Source ? declarations.Sources : declarations.Predicates;
                ofKind.Add(row.Int64(1), XxHash128.HashToUInt128(row.Bytes(3)));
            }, cancellationToken).ConfigureAwait(false);
        }

        return declarations;
    }
}
