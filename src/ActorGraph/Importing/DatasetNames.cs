using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>Gives every dataset its key, and finds the ones whose files are gone (rule 19).</summary>
internal sealed class DatasetNames(ImportState state)
{
    public void Settle(InputFiles files)
    {
        var byName = new Dictionary<string, DatasetInput>(StringComparer.Ordinal);
        foreach (var dataset in state.Datasets)
        {
            if (!byName.TryAdd(dataset.Name, dataset))
            {
                state.Findings.Error(
                    dataset.Display, dataset.NamePlace, Rules.ConflictingDataset, dataset.Name,
                    $"{byName[dataset.Name].Display} is the dataset \"{dataset.Name}\" too; name one of them with dataset: NAME.", isRow: false);
            }

            dataset.Stored = state.StoredDatasets.Find(d => d.Name == dataset.Name);
            dataset.Key = dataset.Stored?.Key ?? state.NextDataset++;
            if (dataset is { IsNamedByStem: true, Stored: { Live: true, Folder: { } folder } } && folder != dataset.File!.Folder)
            {
                state.Findings.Error(
                    dataset.Display, default, Rules.DatasetFolder, dataset.Name,
                    $"The dataset \"{dataset.Name}\" is named after its file and was last read from {folder}; write dataset: {dataset.Name} into the file if it is the same, or another name if it is not.",
                    isRow: false);
            }
        }

        foreach (var folder in files.Folders)
        {
            foreach (var stored in state.StoredDatasets.Where(d => d.Live && IsBelow(d.Folder, folder) && !byName.ContainsKey(d.Name)))
            {
                state.Datasets.Add(new(null) { Index = state.Datasets.Count, Name = stored.Name, Stored = stored, Key = stored.Key });
            }
        }
    }

    private static bool IsBelow(string? folder, string parent) =>
        folder is not null && (folder == parent || folder.StartsWith(parent + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
