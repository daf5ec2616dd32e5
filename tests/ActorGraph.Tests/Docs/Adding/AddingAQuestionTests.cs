using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActorGraph.Cli;
using ActorGraph.Cli.Commands;
using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;
using ActorGraph.Tests.Cli;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Docs;

/// <summary>A question takes its own file, its texts and one line in the catalogue; the rest follows from what it declares.</summary>
public sealed class AddingAQuestionTests
{
    private static readonly string Source = Repository.PathOf("src");

    public static TheoryData<string> Names => [.. Catalogue.Questions.Select(static question => question.Name)];

    [Fact]
    public void The_page_shows_the_question_that_is_compiled_here()
    {
        var shown = Regex.Match(Repository.Read("docs/adding-a-question.md"), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(Repository.Read("tests/ActorGraph.Tests/Docs/Adding/Neighbours.cs").ReplaceLineEndings("\n"), shown);
    }

    /// <summary>Its name may be a word of other things too, such as a parameter; a declaration and the record's making may not.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_but_the_catalogue_mentions_a_question(string name)
    {
        var declarations = Files().Where(file => Regex.IsMatch(File.ReadAllText(file), $"\\bName = \"{name}\"")).ToList();
        var own = Assert.Single(declarations);
        var record = Regex.Match(File.ReadAllText(own), @"public sealed record (\w+)").Groups[1].Value;
        var others = Files().Where(file => file != own
            && (File.ReadAllText(file).Contains($"{record}.Declaration", StringComparison.Ordinal)
                || (name.Contains('-', StringComparison.Ordinal) && File.ReadAllText(file).Contains($"\"{name}\"", StringComparison.Ordinal))));

        Assert.Equal([Path.Combine(Source, "ActorGraph", "Questions", "Catalogue", "Catalogue.cs")], others);
        Assert.Single(Regex.Matches(Repository.Read("src/ActorGraph/Questions/Catalogue/Catalogue.cs"), $@"\b{record}\.Declaration,\n"));
    }

    [Fact]
    public async Task A_new_question_is_a_command_with_help_and_formats()
    {
        using var folder = new TemporaryFolder();
        var store = folder.File("seeds.db");
        Assert.Equal(0, (await new ConsoleRun { Store = store }.RunAsync("import", Path.Combine(Repository.Root, "seeds"))).Code);

        var table = await RunAsync(store, "neighbours", "Venezuela");
        Assert.Contains("Government of Cuba", table, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await RunAsync(store, "neighbours", "Venezuela", "--min-voices", "2", "--format", "json"));
        Assert.Equal("neighbours", json.RootElement.GetProperty("question").GetString());
        Assert.Equal("venezuela", json.RootElement.GetProperty("parameters").GetProperty("actor").GetString());
        Assert.Equal("cuba", json.RootElement.GetProperty("rows")[0].GetProperty("actor").GetProperty("id").GetString());

        Assert.StartsWith("actor.id,actor.name,actor.kind,voices\n", await RunAsync(store, "neighbours", "Venezuela", "--format", "csv"), StringComparison.Ordinal);
        Assert.Contains("| actor | voices |", await RunAsync(store, "neighbours", "Venezuela", "--format", "markdown"), StringComparison.Ordinal);
        var help = await RunAsync(store, "neighbours", "--help");
        Assert.Contains("actorgraph neighbours Cuba --min-voices 2", help, StringComparison.Ordinal);
        Assert.Contains("--without-source", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_question_is_read_from_its_phrases()
    {
        var fits = Neighbours.Declaration.Phrases.SelectMany(static phrase => Phrase.Parse(phrase).Fits(AskedWords.Of("Who is around the Government of Cuba?"))).ToList();
        var slot = Assert.Single(Assert.Single(fits));
        Assert.Equal(("actor", "the Government of Cuba"), (slot.Slot, AskedWords.Of("Who is around the Government of Cuba?").Written(slot.Words)));
    }

    /// <summary>Runs a console whose only command was made from the question's declaration.</summary>
    private static async Task<string> RunAsync(string store, params string[] words)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        var console = new AppConsole
        {
            Out = output, Error = error, OpenInput = static () => Stream.Null, Environment = name => name == "ACTORGRAPH_STORE" ? store : null,
        };
        var session = new Session(console, new FakeTimeProvider(ConsoleRun.Today));
        var option = new Option<string?>("--store");
        var root = new RootCommand { option };
        foreach (var help in root.Options.OfType<System.CommandLine.Help.HelpOption>())
        {
            help.Action = new ActorGraph.Cli.Help.HelpAction(session);
        }

        QuestionCommand.AddTo(root, new CommandContext(session, option, words), Neighbours.Declaration);
        Assert.Equal(0, await root.Parse(words).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken));
        return output.ToString();
    }

    private static IEnumerable<string> Files() => Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));
}
