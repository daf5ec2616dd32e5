using System.Globalization;
using ActorGraph.Benchmarks.Asking;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;
using ActorGraph.Neo4j.Transport;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>Every kind of question to a server, beside the very texts it sends, sent by hand.</summary>
internal sealed class ServerQuestions(
    Func<Func<CypherText, bool>, (Graph Graph, RecordingTransport Recorded)> open, HandClient hand, World world, Action<string> tell,
    CancellationToken cancellationToken)
{
    private const double MostByHand = 2;

    private static readonly Filters Top = new() { Limit = 25 };

    public async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var (hub, voice) = (world.Hubs.Actor, world.Hubs.Voice);
        var (one, other) = (world.Actors[world.Actors.Count / 3].Id, world.Actors[world.Actors.Count / 2].Id);
        return
        [
            await OfAsync("whom-backs", new WhomBacks(hub) { Filters = Top }),
            await OfAsync("who-opposes --roll-up", new WhoOpposes(one) { Filters = Top with { RollUp = RollUp.Members } }),
            await OfAsync("between", new Between(one, hub)),
            await OfAsync("evidence", new Evidence(one, hub)),
            await OfAsync("claims-by", new ClaimsBy(voice) { Filters = Top }),
            await OfAsync("timeline", new Timeline(one) { Filters = Top }),
            await OfAsync("path", new PathBetween(one, other)),
            await OfAsync("indirect-backers --depth 2", new IndirectBackers(one) { Filters = Top, Depth = 2 }),
            await OfAsync("common-backers", new CommonBackers(one, hub) { Filters = Top }),
            await OfAsync("rivals-backers", new RivalsBackers(one) { Filters = Top }),
            await OfAsync("disputes", new Disputes { Filters = Top }),
            await OfAsync("changes-of-side", new ChangesOfSide { Filters = Top }),
            await OfAsync("single-source", new SingleSource { Filters = Top }),
            await OfAsync("rankings --by backed", new Rankings { Filters = Top, By = Measure.Backed }),
            await OfAsync("news", new News { Limit = 25 }),
            await OfAsync("actor", new Profile(one)),
            await OfAsync("find", new FindActors(world.Hubs.GivenName)),
            await OfAsync("sources", new Sources { Limit = 25 }),
            await OfAsync("status", new Status()),
        ];
    }

    private async Task<Figure> OfAsync<TRow>(string name, Question<TRow> question)
    {
        tell($"asking {name}");
        var (asked, recorded) = open(static _ => true);
        await using (asked)
        {
            await asked.AskAsync(question, cancellationToken);
        }

        var bodies = recorded.Sent.Select(static text => text.Body).ToList();
        var byHand = await Timing.MeasureFewAsync(async () =>
        {
            foreach (var body in bodies)
            {
                await hand.SendAsync(body, cancellationToken);
            }
        }, cancellationToken);
        var (library, _) = open(static _ => false);
        await using (library)
        {
            var rows = 0;
            var measured = await Timing.MeasureFewAsync(async () => rows = (await library.AskAsync(question, cancellationToken)).Rows.Count, cancellationToken);
            return new($"Neo4j, {name}", "ms", measured.Median, byHand.Median * MostByHand, string.Create(
                CultureInfo.InvariantCulture, $"{rows} rows; the same {bodies.Count} texts by hand {byHand.Median:0.0} ms"));
        }
    }
}
