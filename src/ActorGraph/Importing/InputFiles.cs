using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>Finds the statement files of an import. A pipe is kept in a temporary file, since files are read twice.</summary>
internal sealed class InputFiles : IDisposable
{
    private readonly List<InputFile> files = [];
    private readonly List<string> folders = [];
    private string? spooled;

    private InputFiles()
    {
    }

    /// <summary>All files, in the order of their paths.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>The folders that were given, in full: what was last read from them and is not there any longer is emptied.</summary>
    public IReadOnlyList<string> Folders => folders;

    public static async Task<InputFiles> FindAsync(
        IReadOnlyList<string> paths, ImportOptions options, Findings findings, CancellationToken cancellationToken)
    {
        var found = new InputFiles();
        try
        {
            foreach (var path in paths)
            {
                if (path == "-")
                {
                    await found.SpoolAsync(options, cancellationToken).ConfigureAwait(false);
                }
                else if (Directory.Exists(path))
                {
                    found.AddFolder(path, findings);
                }
                else if (File.Exists(path))
                {
                    found.AddFile(path, options.Format, findings);
                }
                else
                {
                    findings.Error(path, default, Rules.Unreadable, path, "There is no such file or folder; check the path.", isRow: false);
                }
            }

            return found;
        }
        catch
        {
            found.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (spooled is not null)
        {
            File.Delete(spooled);
        }
    }

    private async Task SpoolAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        if (options.Input is null || options.Format is not { } format || options.Dataset is null)
        {
            throw new UsageException("A pipe has no name: say --dataset NAME and --format yaml, jsonl or csv beside it.");
        }

        spooled = Path.GetTempFileName();
        var copy = File.Create(spooled);
        await using (copy.ConfigureAwait(false))
        {
            await options.Input.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        }

        files.Add(new InputFile(spooled, "(standard input)", format));
    }

    private void AddFolder(string path, Findings findings)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        folders.Add(full);
        List<string> names;
        try
        {
            names = [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Where(static f => StatementFileReader.FormatOf(f) is not null)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Error(path, default, Rules.Unreadable, path, $"The folder cannot be read: {e.Message}", isRow: false);
            return;
        }

        if (names.Count == 0)
        {
            findings.Error(
                path, default, Rules.NoFiles, path, "The folder has no statement file; they end in .yaml, .yml, .jsonl or .csv.", isRow: false);
        }

        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Add(name, Path.Combine(path, Path.GetRelativePath(full, name)), StatementFileReader.FormatOf(name)!.Value);
        }
    }

    private void AddFile(string path, StatementFileFormat? given, Findings findings)
    {
        if ((given ?? StatementFileReader.FormatOf(path)) is { } format)
        {
            Add(Path.GetFullPath(path), path, format);
        }
        else
        {
            findings.Error(
                path, default, Rules.Unreadable, Path.GetExtension(path),
                "The ending does not tell the notation; say --format yaml, jsonl or csv.", isRow: false);
        }
    }

    private void Add(string full, string display, StatementFileFormat format)
    {
        if (!files.Exists(f => f.Path == full))
        {
            files.Add(new InputFile(full, display, format) { Folder = Path.GetDirectoryName(full) });
        }
    }
}
