namespace ActorGraph.Tests.Neo4j;

/// <summary>A graph as its canonical files: the same graph gives the same.</summary>
internal static class Exported
{
    public static async Task<string> OfAsync(Graph graph)
    {
        var folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;
        try
        {
            await graph.ExportAsync(folder, cancellationToken: TestContext.Current.CancellationToken);
            return string.Join('\n', Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f)}\n{File.ReadAllText(f)}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
