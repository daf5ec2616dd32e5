using System.Text.Json;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;
using ActorGraph.Tests.Docs;

namespace ActorGraph.Tests.Cli;

/// <summary>What every question of the catalogue has to do, as far as its declaration tells: a new one is held to it by its line there.</summary>
public sealed class CatalogueTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Questions => [.. Catalogue.Questions.Select(static question => question.Name)];

    private ConsoleRun Console => new() { Store = folder.File("seeds.db") };

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await Console.RunAsync("import", Path.Combine(Repository.Root, "seeds"))).Code);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Declares_what_others_need_to_offer_it(string name)
    {
        var question = Catalogue.Find(name)!;
        Assert.NotEmpty(question.Phrases);
        Assert.NotEmpty(question.Examples);
        Assert.All(question.Examples, example => Assert.Equal(name, example.Split(' ')[0]));
        Assert.NotEmpty(question.Heads);
        Assert.EndsWith(".", question.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Its_examples_work_in_every_format(string name)
    {
        var question = Catalogue.Find(name)!;
        foreach (var example in question.Examples.Select(CommandLine.Words))
        {
            Assert.Equal(0, (await Console.RunAsync([.. example])).Code);
            foreach (var format in AnswerFormats.All.Where(format => !example.Contains("--format") && (format != "mermaid" || question.IsDrawn)))
            {
                var result = await Console.RunAsync([.. example, "--format", format]);
                Assert.True(result.Code == 0, $"{string.Join(' ', example)} --format {format}: {result.Error}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Its_JSON_tells_every_parameter(string name)
    {
        var question = Catalogue.Find(name)!;
        var result = await Console.RunAsync([.. CommandLine.Words(question.Examples[0]), "--format", "json"]);
        using var answer = JsonDocument.Parse(result.Out);

        var told = answer.RootElement.GetProperty("parameters").EnumerateObject().Select(static parameter => parameter.Name).ToList();
        Assert.Empty(question.Options.Select(static option => option.Name).Except(told));
        Assert.Empty(question.Positionals.Select(static positional => positional.Name).Except(told));
        Assert.Equal(question.Filters != FilterUse.None, told.Contains("limit"));
        Assert.Equal(question.Filters == FilterUse.All, told.Contains("without-source"));
        Assert.Equal(question.RollsUp, told.Contains("roll-up"));
    }
}
