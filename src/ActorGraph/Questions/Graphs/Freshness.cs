using ActorGraph.Importing;
using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>Whether datasets are still what an import would make of them now: file, references and vocabulary (rule 20).</summary>
internal sealed class Freshness
{
    private readonly List<StoredDataset> datasets;
    private readonly byte[] vocabulary;
    private readonly ActorResolver actors;
    private readonly SourceResolver sources;

    private Freshness(IStoreReader reader, ImportState state)
    {
        datasets = state.StoredDatasets;
        vocabulary = state.Predicates.Digest();
        actors = new ActorResolver(reader);
        sources = new SourceResolver(reader, actors);
    }

    /// <summary>Works out the vocabulary that an import would find in force.</summary>
    public static async ValueTask<Freshness> ReadAsync(IStoreReader reader, CancellationToken cancellationToken)
    {
        var state = new ImportState(new Findings());
        await StoredState.ReadOutlineAsync(state, reader, cancellationToken).ConfigureAwait(false);
        var predicates = new PredicateDeclarations(state);
        await predicates.AddElsewhereAsync(reader, new HashSet<long>(), cancellationToken).ConfigureAwait(false);
        predicates.Apply();
        return new(reader, state);
    }

    /// <summary>Whether a dataset is no longer what was imported. A file that is gone tells nothing.</summary>
    public async ValueTask<bool> IsStaleAsync(string name, CancellationToken cancellationToken)
    {
        var dataset = datasets.Find(dataset => dataset.Name == name);
        return dataset is not null
            && (!dataset.Vocabulary.AsSpan().SequenceEqual(vocabulary)
                || await new ImportedFile(dataset.Folder, dataset.File, dataset.Size, dataset.Sha256).HasChangedAsync(cancellationToken).ConfigureAwait(false)
                || await HaveReferencesMovedAsync(dataset.Outside, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Whether a name that other datasets answered means another actor now, or a source is gone. Labels are only known by reading files.</summary>
    private async ValueTask<bool> HaveReferencesMovedAsync(string? outside, CancellationToken cancellationToken)
    {
        foreach (var (reference, meant) in outside is null ? [] : JsonTexts.ReadMap(outside))
        {
            if (reference.StartsWith(ReferenceReader.OutsideActor, StringComparison.Ordinal)
                && !await IsSameActorAsync(reference[ReferenceReader.OutsideActor.Length..], meant, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            if (reference.StartsWith(ReferenceReader.OutsideSource, StringComparison.Ordinal)
                && await sources.FindAsync(meant, cancellationToken).ConfigureAwait(false) is null)
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask<bool> IsSameActorAsync(string text, string meant, CancellationToken cancellationToken)
    {
        try
        {
            var now = await actors.FindAsync(text, cancellationToken).ConfigureAwait(false);
            return now is not null && now == await actors.FindAsync(meant, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            return false;
        }
    }
}
