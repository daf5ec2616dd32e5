using ActorGraph.Sqlite;

namespace ActorGraph.Tests.Docs;

/// <summary>The README's library sample, so that the compiler reads it too.</summary>
internal static class LibrarySample
{
    public static async Task RunAsync()
    {
        // sample
        await using var graph = SqliteGraph.Open("actorgraph.db");
        await graph.ImportAsync(["seeds"]);
        var answer = await graph.AskAsync(new WhoBacks("Venezuela") { Filters = new Filters { MinVoices = 1 } });
        foreach (var row in answer.Rows)
        {
            Console.WriteLine($"{row.Actor.Name}: {row.Voices} voices, among them {row.By[0].Name}; statement {row.Ids[0]}");
        }

        await foreach (var statement in graph.StreamAsync(new Timeline("Cuba")))
        {
            Console.WriteLine($"{statement.When}: {statement.Subject.Name} {statement.Predicate} {statement.Object.Name}, says {statement.Voice.Name}");
        }

        // end of sample
    }
}
