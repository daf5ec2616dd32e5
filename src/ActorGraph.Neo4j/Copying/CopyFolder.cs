namespace ActorGraph.Neo4j.Copying;

/// <summary>Where working copies are kept: one file a graph, only for the user, and one that locks it.</summary>
internal sealed class CopyFolder
{
    private readonly string path;

    private CopyFolder(string path) => this.path = path;

    public static CopyFolder Of(Neo4jOptions options) => new(options.CacheFolder ?? Usual());

    /// <summary>A place for a graph's copy: the usual one, or a passing one while another process has that.</summary>
    /// <param name="uuid">The graph; null when there is none yet and it will not be kept.</param>
    public CopyPlace Take(string? uuid)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var name = Path.Combine(path, uuid ?? "new");
        if (uuid is null)
        {
            return Passing(name);
        }

        try
        {
            return new CopyPlace(name + ".db", new FileStream(name + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(name + ".lock"))
        {
            return Passing(name);
        }
    }

    private static CopyPlace Passing(string name) => new($"{name}-{Guid.NewGuid():N}.db", null);

    private static string Usual()
    {
        if (Environment.GetEnvironmentVariable(Neo4jOptions.CacheVariable) is { Length: > 0 } given)
        {
            return given;
        }

        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache")
            : Path.GetTempPath();
        return Path.Combine(folder, "actorgraph");
    }
}

/// <summary>The place of one copy while it is used.</summary>
/// <param name="Path">The SQLite file.</param>
/// <param name="Lock">Holds it against other processes; null when the place is a passing one, to be deleted.</param>
internal sealed record CopyPlace(string Path, FileStream? Lock) : IDisposable
{
    /// <summary>Deletes what is there.</summary>
    public void Clear()
    {
        foreach (var end in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
        {
            File.Delete(Path + end);
        }
    }

    public void Dispose()
    {
        if (Lock is null)
        {
            Clear();
        }

        Lock?.Dispose();
    }
}
