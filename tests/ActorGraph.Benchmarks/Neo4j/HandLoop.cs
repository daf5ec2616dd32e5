using System.Diagnostics;
using ActorGraph.Storage;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>A plain loop that CREATEs a graph on two connections: one kind after the other, two requests at a time.</summary>
internal static class HandLoop
{
    private static readonly string[] Order =
    [
        StoreTexts.PutPredicate, StoreTexts.PutActor, StoreTexts.PutName, StoreTexts.PutDeclaration, StoreTexts.PutSource,
        StoreTexts.AddStatement, StoreTexts.PutListing, StoreTexts.AddReply, StoreTexts.PutTie, StoreTexts.PutPair, StoreTexts.PutDataset,
    ];

    public static async Task<double> RunAsync(HandClient client, IReadOnlyCollection<SentText> texts, CancellationToken cancellationToken)
    {
        await client.RunAsync("CREATE (:Actor {key: 0, id: 'unnamed', name: 'unnamed'})", cancellationToken);
        var begin = Stopwatch.GetTimestamp();
        foreach (var name in Order)
        {
            await Parallel.ForEachAsync(
                texts.Where(text => text.Name == name), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken },
                async (text, token) => await client.SendAsync(text.Body, token));
        }

        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
