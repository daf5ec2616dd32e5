using System.Diagnostics;
using ActorGraph.Benchmarks.Asking;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;
using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>Imports into a Neo4j server and a question to it, beside the same done by hand. Everything in its database is taken away.</summary>
internal sealed class Neo4jFigures : IDisposable
{
    private const double MostUnchanged = 1.0 / 20;
    private const double MostChanged = 1.0 / 5;
    private const double MostByHand = 1.2;

    private readonly Neo4jAddress address;
    private readonly Neo4jSignIn signIn = Neo4jSignIn.FromEnvironment();
    private readonly HandClient hand;
    private readonly Workplace workplace;
    private readonly CancellationToken cancellationToken;

    private Neo4jFigures(string url, Workplace workplace, CancellationToken cancellationToken)
    {
        address = Neo4jAddress.Parse(url);
        hand = new HandClient(address, signIn);
        this.workplace = workplace;
        this.cancellationToken = cancellationToken;
    }

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(int statements, Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        var url = Environment.GetEnvironmentVariable("ACTORGRAPH_NEO4J_URL")
            ?? throw new InvalidOperationException("Set ACTORGRAPH_NEO4J_URL to a server with nothing in it that anybody needs.");
        using var figures = new Neo4jFigures(url, workplace, cancellationToken);
        return [.. await figures.ImportsAsync(new GraphShape(statements), tell), .. await figures.HubAsync(tell)];
    }

    public void Dispose() => hand.Dispose();

    private async Task<IReadOnlyList<Figure>> ImportsAsync(GraphShape shape, Action<string> tell)
    {
        tell($"writing {shape.Statements:n0} statements, twice");
        var (file, edited) = (workplace.Generate(shape, Edition.First), workplace.Generate(shape, Edition.Changed));
        tell("warming up and recording what an import sends");
        await hand.ClearAsync(cancellationToken);
        var (graph, recorded) = Open(static text => text.Name.StartsWith("load/", StringComparison.Ordinal));
        await using (graph)
        {
            await ImportAsync(graph, file);
        }

        tell("the same by hand");
        await hand.ClearAsync(cancellationToken);
        var byHand = await HandLoop.RunAsync(hand, recorded.Sent, cancellationToken);
        tell("importing for the first time");
        await hand.ClearAsync(cancellationToken);
        var (measured, _) = Open(static _ => false);
        await using (measured)
        {
            var first = await ImportAsync(measured, file);
            tell("importing again, unchanged and with 1 % changed");
            var unchanged = await ImportAsync(measured, file);
            var changed = await ImportAsync(measured, edited);
            tell($"by hand {byHand:0.00} s, first {first:0.00} s, unchanged {unchanged:0.00} s, changed {changed:0.00} s");
            var size = $"{shape.Statements:n0} statements";
            var questions = new ServerQuestions(keeps => Open(keeps), hand, new World(shape), tell, cancellationToken);
            return
            [
                new($"Neo4j, first import of {size}", "s", first, byHand, $"{shape.Statements / first:n0} statements/s; by hand {shape.Statements / byHand:n0}"),
                new("Neo4j, the same unchanged", "s", unchanged, first * MostUnchanged, "a twentieth of the first"),
                new("Neo4j, 1 % changed", "s", changed, first * MostChanged, "a fifth of the first"),
                .. await questions.MeasureAsync(),
            ];
        }
    }

    private async Task<IReadOnlyList<Figure>> HubAsync(Action<string> tell)
    {
        tell($"importing an actor with {HubFile.Backers:n0} backers");
        await hand.ClearAsync(cancellationToken);
        var (graph, _) = Open(static _ => false);
        await using (graph)
        {
            await ImportAsync(graph, HubFile.Write(workplace["hub.jsonl"]));
        }

        var question = new WhoBacks("hub") { Filters = Filters.None with { Limit = 25 } };
        var (asked, recorded) = Open(static _ => true);
        await using (asked)
        {
            await asked.AskAsync(question, cancellationToken);
        }

        tell("asking who backs it");
        var bodies = recorded.Sent.Select(static text => text.Body).ToList();
        var (library, _) = Open(static _ => false);
        await using (library)
        {
            var byHand = await Timing.MeasureAsync(async () =>
            {
                foreach (var body in bodies)
                {
                    await hand.SendAsync(body, cancellationToken);
                }
            }, cancellationToken);
            var measured = await Timing.MeasureAsync(async () => await library.AskAsync(question, cancellationToken), cancellationToken);
            return
            [
                new($"Neo4j, who-backs, {HubFile.Backers:n0} backers, top 25", "ms", measured.Median, byHand.Median * MostByHand,
                    $"the same {bodies.Count} texts by hand {byHand.Median:0.0} ms"),
            ];
        }
    }

    private (Graph Graph, RecordingTransport Recorded) Open(Func<CypherText, bool> keeps)
    {
        var recording = new RecordingTransport(new HttpTransport(address, signIn, TimeProvider.System), keeps);
        var options = new Neo4jOptions { CacheFolder = workplace["copies"] };
        return (new Graph(new Neo4jStore(recording, options, TimeProvider.System), TimeProvider.System), recording);
    }

    private async Task<double> ImportAsync(Graph graph, string file)
    {
        var begin = Stopwatch.GetTimestamp();
        await graph.ImportAsync([file], cancellationToken: cancellationToken);
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
