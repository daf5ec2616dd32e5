namespace ActorGraph.Benchmarks.ColdStart;

/// <summary>The work tree this program was built from.</summary>
internal static class Repository
{
    private const string Solution = "ActorGraph.sln";

    /// <summary>The first folder above the program that holds the solution.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Solution} is in no folder above {AppContext.BaseDirectory}: run this from the work tree.");
    }
}
