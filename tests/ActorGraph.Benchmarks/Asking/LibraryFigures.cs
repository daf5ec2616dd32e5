using System.Diagnostics;
using System.Globalization;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;
using ActorGraph.Sqlite;

namespace ActorGraph.Benchmarks.Asking;

/// <summary>How long the questions about chains, about actors drawn at random and about the whole graph take, everything warm.</summary>
internal sealed class LibraryFigures(Graph graph, World world, bool limited, Action<string> tell, CancellationToken cancellationToken)
{
    private const int Drawn = 200;
    private const int WarmUp = 20;

    private static readonly Filters Top = new() { Limit = 25 };

    /// <param name="shape">The graph asked about.</param>
    /// <param name="store">A store that holds it already.</param>
    /// <param name="tell">Takes what is being done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(GraphShape shape, string store, Action<string> tell, CancellationToken cancellationToken)
    {
        await using var graph = SqliteGraph.Open(store);
        var figures = new LibraryFigures(graph, new World(shape), shape.Statements == Limits.Statements, tell, cancellationToken);
        return await figures.AllAsync();
    }

    private async Task<IReadOnlyList<Figure>> AllAsync()
    {
        var hub = world.Hubs.Actor;
        return
        [
            await DrawnAsync("path between two actors", Limits.AroundActors, (one, other) => new PathBetween(one, other)),
            await DrawnAsync("common-backers of two actors", Limits.AroundActors, (one, other) => new CommonBackers(one, other) { Filters = Top }),
            await DrawnAsync("rivals-backers", Limits.AroundActors, (one, _) => new RivalsBackers(one) { Filters = Top }),
            await DrawnAsync("timeline, first 100", Limits.AroundActors, (one, _) => new Timeline(one) { Filters = new() { Limit = 100 } }),
            await RepeatedAsync("indirect-backers HUB --depth 2, top 25", Limits.IndirectTwo, new IndirectBackers(hub) { Depth = 2, Filters = Top }),
            await RepeatedAsync("indirect-backers HUB --depth 3, top 25", Limits.IndirectThree, new IndirectBackers(hub) { Filters = Top }),
            await RepeatedAsync("disputes", Limits.AllTies, new Disputes()),
            await RepeatedAsync("changes-of-side", Limits.AllTies, new ChangesOfSide()),
            await RepeatedAsync("single-source, top 25", null, new SingleSource { Filters = Top }),
            await RepeatedAsync("rankings --by backed, top 25", null, new Rankings { By = Measure.Backed, Filters = Top }),
            .. await BlocsAsync(),
            await OnceAsync("rankings --by brokers, top 25", new Rankings { By = Measure.Brokers, Filters = Top }),
        ];
    }

    /// <summary>Asks about actors drawn with a fixed seed, each once: the median over all of them, those without an answer too.</summary>
    private async Task<Figure> DrawnAsync<TRow>(string name, double limit, Func<string, string, Question<TRow>> question)
    {
        tell($"asking {name}");
        var random = new Random(20260104);
        var times = new List<double>();
        var rows = 0;
        for (var i = 0; i < WarmUp + Drawn; i++)
        {
            var asked = question(Draw(random), Draw(random));
            var begin = Stopwatch.GetTimestamp();
            var answer = await graph.AskAsync(asked, cancellationToken);
            if (i >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                rows += answer.Rows.Count;
            }
        }

        var spread = new Spread(times);
        return new(name, "ms", spread.Median, limited ? limit : null, string.Create(
            CultureInfo.InvariantCulture, $"median over {Drawn} draws, p95 {spread.P95:0.0}, most {spread.Maximum:0.0}; {(double)rows / Drawn:0.0} rows"));
    }

    private async Task<Figure> RepeatedAsync<TRow>(string name, double? limit, Question<TRow> question)
    {
        const int Runs = 7;
        tell($"asking {name}");
        var times = new List<double>();
        var rows = 0;
        for (var i = 0; i <= Runs; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            rows = (await graph.AskAsync(question, cancellationToken)).Rows.Count;
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        var spread = new Spread(times.Skip(1));
        return new(name, "ms", spread.Median, limited ? limit : null, string.Create(
            CultureInfo.InvariantCulture, $"{rows:n0} rows; median of {Runs}, most {spread.Maximum:0.0}"));
    }

    private async Task<Figure> OnceAsync<TRow>(string name, Question<TRow> question)
    {
        tell($"asking {name}");
        var begin = Stopwatch.GetTimestamp();
        var answer = await graph.AskAsync(question, cancellationToken);
        return new(name, "s", Stopwatch.GetElapsedTime(begin).TotalSeconds, null, string.Join(' ', answer.Notes));
    }

    /// <summary>All camps with all ties that do not fit; the memory is the process's peak, with what was asked before.</summary>
    private async Task<IReadOnlyList<Figure>> BlocsAsync()
    {
        tell("asking blocs");
        var begin = Stopwatch.GetTimestamp();
        var answer = await graph.AskAsync(new Blocs(), cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return
        [
            new("blocs", "s", seconds, limited ? Limits.Blocs : null, $"{answer.Rows.Count:n0} camps. {string.Join(' ', answer.Notes)}"),
            new("blocs, peak", "MB", process.PeakWorkingSet64 / 1e6, limited ? Limits.BlocsMegabytes : null, "of the whole process"),
        ];
    }

    private string Draw(Random random) => world.Actors[random.Next(world.Actors.Count)].Id;
}
