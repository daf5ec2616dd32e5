namespace ActorGraph.Cli;

/// <summary>The graphs of a session of many commands: each is opened once, and all are let go of at the end.</summary>
internal sealed class KeptGraphs : IAsyncDisposable
{
    private readonly Dictionary<string, Graph> graphs = new(StringComparer.Ordinal);

    /// <summary>The graph at an address.</summary>
    public Graph Get(string address, Func<Graph> open)
    {
        if (!graphs.TryGetValue(address, out var graph))
        {
            graph = open();
            graphs.Add(address, graph);
        }

        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var graph in graphs.Values)
        {
            await graph.DisposeAsync();
        }

        graphs.Clear();
    }
}
