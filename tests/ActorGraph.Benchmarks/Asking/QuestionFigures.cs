using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;
using ActorGraph.Sqlite;

namespace ActorGraph.Benchmarks.Asking;

/// <summary>How long questions take, asked of the library about the busiest actors of the graph, everything warm.</summary>
internal static class QuestionFigures
{
    private static readonly Filters Top = new() { Limit = 25 };

    /// <param name="shape">The graph asked about.</param>
    /// <param name="store">A store that holds it already; null: it is imported into a new one.</param>
    /// <param name="workplace">Where files go.</param>
    /// <param name="tell">Takes what is being done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(
        GraphShape shape, string? store, Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        store ??= await ImportAsync(shape, workplace, tell, cancellationToken);
        await using var graph = SqliteGraph.Open(store);
        var hubs = new World(shape).Hubs;
        var backer = (await graph.AskAsync(new WhoBacks(hubs.Actor) { Filters = Top }, cancellationToken)).Rows[0].Actor.Id;

        var figures = new List<Figure>();
        foreach (var question in Questions(graph, hubs, backer, shape.Statements == Limits.Statements))
        {
            tell($"asking {question.Name}");
            figures.Add(await question.MeasureAsync(cancellationToken));
        }

        return figures;
    }

    /// <summary>Imports a generated graph into a new store; tells where it is.</summary>
    public static async Task<string> ImportAsync(GraphShape shape, Workplace workplace, Action<string> tell, CancellationToken cancellationToken)
    {
        tell($"importing {shape.Statements:n0} statements to ask about");
        var store = workplace.NewStore("questions.db");
        await using var graph = SqliteGraph.Open(store);
        await graph.ImportAsync([workplace.Generate(shape, Edition.First)], cancellationToken: cancellationToken);
        return store;
    }

    private static AskedQuestion[] Questions(Graph graph, Hubs hubs, string backer, bool limited)
    {
        double? Limit(double milliseconds) => limited ? milliseconds : null;
        return
        [
            AskedQuestion.Of("who-backs HUB, top 25", Limit(Limits.StoredTies), graph, new WhoBacks(hubs.Actor) { Filters = Top }),
            AskedQuestion.Of("evidence BACKER HUB", Limit(Limits.StoredTies), graph, new Evidence(backer, hubs.Actor)),
            AskedQuestion.Of("between BACKER HUB", Limit(Limits.StoredTies), graph, new Between(backer, hubs.Actor)),
            AskedQuestion.Of("who-backs HUB --as-of 2016-01-01", Limit(Limits.FilteredTies), graph,
                new WhoBacks(hubs.Actor) { Filters = Top with { AsOf = new DateOnly(2016, 1, 1) } }),
            AskedQuestion.Of("who-backs HUB --without-source PUBLISHER", Limit(Limits.FilteredTies), graph,
                new WhoBacks(hubs.Actor) { Filters = Top with { WithoutSource = [hubs.Publisher] } }),
            AskedQuestion.Of("claims-by VOICE, first 100", Limit(Limits.Lists), graph,
                new ClaimsBy(hubs.Voice) { Filters = new Filters { Limit = 100 } }),
            AskedQuestion.Of("find a first name", Limit(Limits.Lists), graph, new FindActors(hubs.GivenName)),
            AskedQuestion.Of("find an actor's id", Limit(Limits.Lists), graph, new FindActors(hubs.Actor)),
        ];
    }
}
