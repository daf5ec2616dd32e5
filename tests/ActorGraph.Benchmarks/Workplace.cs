using ActorGraph.Benchmarks.Generating;

namespace ActorGraph.Benchmarks;

/// <summary>The folder where generated files and stores of a run lie.</summary>
internal sealed class Workplace
{
    private readonly DirectoryInfo folder;

    public Workplace(string path) => folder = Directory.CreateDirectory(path);

    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>The file of that shape and edition, written anew: shape and seed fix every byte of it.</summary>
    public string Generate(GraphShape shape, Edition edition)
    {
        var path = this[GraphFile.NameOf(shape, edition)];
        GraphFile.Write(shape, edition, path);
        return path;
    }

    /// <summary>A store that isn't there yet.</summary>
    public string NewStore(string name)
    {
        var path = this[name];
        foreach (var left in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(path + left);
        }

        return path;
    }
}
