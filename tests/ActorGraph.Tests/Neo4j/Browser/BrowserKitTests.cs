using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActorGraph.Neo4j;
using ActorGraph.Tests.Docs;

namespace ActorGraph.Tests.Neo4j;

/// <summary>What Neo4j Browser is given: its own rules are those of the page itself, tried by hand and written beside each test.</summary>
[Collection(Neo4jServer.Collection)]
public sealed partial class BrowserKitTests(Neo4jServer server)
{
    public static TheoryData<string> Favourites => [.. Names()];

    /// <summary>A favourite with two statements shows "SUCCESS" and no graph, and its name is the first line after the slashes.</summary>
    [Theory]
    [MemberData(nameof(Favourites))]
    public void A_favourite_is_one_statement_with_a_name(string favourite)
    {
        var text = Read(favourite);

        Assert.Matches("^// [A-Z].+\n", text);
        Assert.DoesNotContain(';', text);
        Assert.Contains("\nRETURN ", text, StringComparison.Ordinal);
    }

    /// <summary>The camps are what the overview shows.</summary>
    [Fact]
    public void Every_question_has_its_query() =>
        Assert.Equal(["blocs"], ActorGraph.Questions.Catalogue.Questions.Select(static question => question.Name).Except(Names().Select(static name => Path.GetFileNameWithoutExtension(name))));

    /// <summary>On a graph of the seeds, every favourite and every query of the guide shows something.</summary>
    [Fact]
    public async Task Every_query_finds_something_in_the_seeds()
    {
        await server.GetAsync();
        using var sandbox = new Neo4jSandbox(server);
        await sandbox.ClearAsync();
        await using (var graph = new Graph(await sandbox.OpenAsync(), TimeProvider.System))
        {
            await graph.ImportAsync([Repository.PathOf("seeds")], cancellationToken: TestContext.Current.CancellationToken);
        }

        await using var transport = await sandbox.TransportAsync();
        var found = new List<string>();
        foreach (var (name, query) in Names().Select(static n => (n, Read(n))).Concat(GuideQueries().Select(static (q, i) => ($"guide {i}", q))))
        {
            var answer = await transport.RunAsync(new(name, query, Writes: false), [], TestContext.Current.CancellationToken);
            found.Add($"{name}: {(answer.Count > 0 ? "found" : "nothing")}");
        }

        // Nothing in the founding article is disputed, and nobody in it changes sides.
        Assert.Equal(["changes-of-side.cypher: nothing", "disputes.cypher: nothing"], found.Where(static f => f.EndsWith("nothing", StringComparison.Ordinal)));
    }

    /// <summary>A label without a rule of its own gets a colour of Browser's own choice.</summary>
    [Fact]
    public void Every_label_and_type_that_imports_write_has_its_colour()
    {
        var texts = string.Join('\n', Directory.GetFiles(Repository.PathOf("cypher/load")).Concat(Directory.GetFiles(Repository.PathOf("cypher/writing"))).Select(File.ReadAllText));
        var labels = LabelPattern().Matches(texts).SelectMany(static m => m.Groups[1].Value.TrimStart(':').Split(':', '|')).Distinct();
        var types = TypePattern().Matches(texts).SelectMany(static m => m.Groups[1].Value.Split('|')).Distinct();
        var style = Style();

        Assert.All(labels, label => Assert.True(style.GetValueOrDefault($"node.{label}")?.ContainsKey("color"), label));
        Assert.All(types, type => Assert.True(style.GetValueOrDefault($"relationship.{type}")?.ContainsKey("color"), type));
    }

    /// <summary>A comment spoils the next selector, and an apostrophe in a caption the whole file.</summary>
    [Fact]
    public void The_style_has_nothing_that_Browser_cannot_read()
    {
        var text = Repository.Read("cypher/browser/style.grass");

        Assert.DoesNotContain("/*", text, StringComparison.Ordinal);
        Assert.DoesNotContain("//", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
        Assert.All(Style().Values, static rule => Assert.DoesNotContain(rule.GetValueOrDefault("caption", ""), static c => c is ';' or ':'));
    }

    /// <summary>Browser takes the style at sign-in as one line of JSON; the two are the same.</summary>
    [Fact]
    public void The_composed_server_has_the_same_style()
    {
        var compose = Repository.Read("docker-compose.yml");
        var json = compose[(compose.IndexOf("style {", StringComparison.Ordinal) + "style ".Length)..compose.IndexOf("; clear;", StringComparison.Ordinal)];

        var composed = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(json.ReplaceLineEndings(" "));

        Assert.Equal(JsonSerializer.Serialize(Style()), JsonSerializer.Serialize(composed));
    }

    [Fact]
    public async Task The_kit_is_written_the_same_each_time()
    {
        using var folder = new Cli.TemporaryFolder();

        await BrowserKit.WriteAsync(folder.File("kit"), TestContext.Current.CancellationToken);
        await BrowserKit.WriteAsync(folder.File("kit"), TestContext.Current.CancellationToken);

        Assert.Equal([BrowserKit.Favourites, BrowserKit.Guide, BrowserKit.Style], Directory.GetFiles(folder.File("kit")).Select(Path.GetFileName).Order());
        Assert.Equal(BrowserKit.Files()[BrowserKit.Favourites], await File.ReadAllBytesAsync(folder.File($"kit/{BrowserKit.Favourites}"), TestContext.Current.CancellationToken));
        await using var zip = await ZipFile.OpenReadAsync(folder.File($"kit/{BrowserKit.Favourites}"), TestContext.Current.CancellationToken);
        Assert.Equal(Names().Select(static n => "ActorGraph/" + n), zip.Entries.Select(static e => e.FullName));
    }

    /// <summary>Browser cuts a link at an ampersand or a hash, even an encoded one.</summary>
    [Theory]
    [InlineData("venezuela")]
    [InlineData(null)]
    public void A_link_fills_the_editor(string? actor)
    {
        var link = BrowserKit.Link("http://localhost:7474", actor);

        Assert.StartsWith("http://localhost:7474/browser/?db=neo4j&cmd=edit&arg=", link.AbsoluteUri, StringComparison.Ordinal);
        var query = Uri.UnescapeDataString(link.AbsoluteUri[(link.AbsoluteUri.IndexOf("arg=", StringComparison.Ordinal) + 4)..]);
        Assert.DoesNotContain(query, static c => c is '&' or '#');
        Assert.Equal(actor is not null, query.StartsWith($"WITH '{actor}' AS id\n", StringComparison.Ordinal));
    }

    private static List<string> Names() =>
        [.. Directory.GetFiles(Repository.PathOf("cypher/browser/favourites")).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Read(string favourite) => Repository.Read($"cypher/browser/favourites/{favourite}");

    private static IEnumerable<string> GuideQueries() =>
        QueryPattern().Matches(Encoding.UTF8.GetString(BrowserKit.Files()[BrowserKit.Guide])).Select(static m => m.Groups[1].Value);

    private static Dictionary<string, Dictionary<string, string>> Style() => RulePattern().Matches(Repository.Read("cypher/browser/style.grass"))
        .ToDictionary(
            static rule => rule.Groups[1].Value,
            static rule => PropertyPattern().Matches(rule.Groups[2].Value).ToDictionary(static p => p.Groups[1].Value, static p => p.Groups[2].Value.Trim('"')));

    [GeneratedRegex("```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryPattern();

    [GeneratedRegex(@"^([\w.]+) \{\n(.*?)\n\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"^  ([\w-]+): (.*);$", RegexOptions.Multiline)]
    private static partial Regex PropertyPattern();

    [GeneratedRegex(@"\(\w*((?::\w+)+)")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\[\w*:([A-Z_|]+)")]
    private static partial Regex TypePattern();
}
