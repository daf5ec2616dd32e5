using System.Text.Json;
using ActorGraph.Neo4j;
using ActorGraph.Questions;
using ActorGraph.Tests.Cli;
using ActorGraph.Tests.Docs;

namespace ActorGraph.Tests.Neo4j;

/// <summary>The examples of every question, asked on the console of a server and of a file: the same rows.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class ServerConsoleTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly Neo4jSandbox sandbox = new(server);

    public async ValueTask InitializeAsync() => await sandbox.ClearAsync();

    public ValueTask DisposeAsync()
    {
        sandbox.Dispose();
        return default;
    }

    [Fact]
    public async Task Every_example_answers_as_on_a_file()
    {
        var connection = await server.GetAsync();
        var there = new ConsoleRun
        {
            Store = connection.Url,
            [Neo4jSignIn.UserVariable] = connection.SignIn.User,
            [Neo4jSignIn.PasswordVariable] = connection.SignIn.ReadPassword(),
            [Neo4jOptions.CacheVariable] = sandbox.Folder,
        };
        var here = new ConsoleRun { Store = Path.Combine(sandbox.Folder, "seeds.db") };
        foreach (var run in (ConsoleRun[])[there, here])
        {
            Assert.Equal(0, (await run.RunAsync("import", Path.Combine(Repository.Root, "seeds"))).Code);
        }

        // What status tells of the store itself differs.
        foreach (var example in Catalogue.Questions.Where(static question => question.Name != "status").SelectMany(static question => question.Examples))
        {
            string[] words = [.. CommandLine.Words(example.Replace(" --format json", "", StringComparison.Ordinal)), "--format", "json"];
            Assert.Equal(await RowsAsync(here, words), await RowsAsync(there, words));
        }
    }

    private static async Task<string> RowsAsync(ConsoleRun run, string[] words)
    {
        var result = await run.RunAsync(words);
        Assert.True(result.Code == 0, $"{string.Join(' ', words)}: {result.Error}");
        using var answer = JsonDocument.Parse(result.Out);
        return $"{string.Join(' ', words)}\n{answer.RootElement.GetProperty("rows").GetRawText()}";
    }
}
