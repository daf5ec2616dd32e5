namespace ActorGraph.Exporting;

/// <summary>The files of one export: written beside their places, and put there once all of them are known to be right.</summary>
/// <param name="folder">Where to; made with the first file.</param>
internal sealed class ExportedFiles(string folder) : IDisposable
{
    private readonly List<string> paths = [];

    /// <summary>A new file.</summary>
    /// <param name="name">Its name in the folder.</param>
    public Stream Create(string name)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        paths.Add(path);
        return File.Create(Temporary(path));
    }

    /// <summary>Puts all files in their places; those that were there are replaced.</summary>
    public void Publish()
    {
        paths.ForEach(static path => File.Move(Temporary(path), path, overwrite: true));
        paths.Clear();
    }

    /// <summary>Takes away what was not published.</summary>
    public void Discard()
    {
        paths.ForEach(static path => File.Delete(Temporary(path)));
        paths.Clear();
    }

    public void Dispose() => Discard();

    private static string Temporary(string path) => path + ".part";
}
