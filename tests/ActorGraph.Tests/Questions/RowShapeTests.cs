using System.Text.Json;

namespace ActorGraph.Tests.Questions;

/// <summary>The JSON of every answer: keys in order, absent as null, enums in lower case.</summary>
public sealed class RowShapeTests : HarbourGraph
{
    private const string Counts = "statements documents voices denials certainty first last party by ids";

    private const string Statement =
        "id subject predicate object stance voice speaker source when said certainty negated former as amount at quote note key label reply replies "
        + "datasets counted dropped why";

    [Theory]
    [InlineData("who-backs", "belmark", null, "actor predicates " + Counts + " mixed disputed via internal")]
    [InlineData("between", "arland-gov", "belmark", "subject predicate object stance status until " + Counts + " via internal")]
    [InlineData("evidence", "arland-gov", "belmark", Statement)]
    [InlineData("claims-by", "cadia", null, Statement + " others against")]
    [InlineData("actor", "belmark", null, "actor aliases ids note joined affiliations backs backed opposes opposed statements claims first last datasets")]
    [InlineData("find", "belm", null, "actor matched by statements")]
    [InlineData("sources", null, null, "id title publisher origin published reliability urls file statements voices")]
    [InlineData("status", null, null, "store engine schema actors statements dropped sources predicates ties datasets feeds runs")]
    public async Task Rows_have_the_keys_of_their_question(string question, string? first, string? second, string keys)
    {
        var answer = await JsonAsync(question, [.. new[] { first, second }.OfType<string>()]);
        Assert.Equal(["question", "parameters", "rows", "notes"], Keys(answer));
        Assert.Equal(question, answer.GetProperty("question").GetString());
        Assert.Equal(keys.Split(' '), Keys(answer.GetProperty("rows")[0]));
    }

    [Fact]
    public async Task Parameters_are_all_there()
    {
        var parameters = (await JsonAsync("who-backs", ["Belmark"])).GetProperty("parameters");
        Assert.Equal(
            ["actor", "as-of", "ever", "from", "to", "speaker", "source", "without-source", "min-voices", "certainty", "means", "reliability", "roll-up", "since",
                "limit"],
            Keys(parameters));
        Assert.Equal(("belmark", "2026-02-01"), (parameters.GetProperty("actor").GetString(), parameters.GetProperty("as-of").GetString()));
        Assert.Equal(["text", "limit"], Keys((await JsonAsync("find", ["belm"])).GetProperty("parameters")));
    }

    [Fact]
    public async Task Values_are_spelt_as_files_spell_them()
    {
        var row = (await JsonAsync("between", ["cadia", "belmark"])).GetProperty("rows").EnumerateArray()
            .Single(row => row.GetProperty("predicate").GetString() == "ally-of");
        Assert.Equal(
            ("backs", "ended", "2021-12-31", "certain"),
            (row.GetProperty("stance").GetString(), row.GetProperty("status").GetString(), row.GetProperty("until").GetString(),
                row.GetProperty("certainty").GetString()));
    }

    [Fact]
    public async Task Status_counts_what_is_there()
    {
        var row = (await JsonAsync("status", [])).GetProperty("rows")[0];
        Assert.Equal((11, 0, 1), (row.GetProperty("statements").GetInt32(), row.GetProperty("dropped").GetInt32(), row.GetProperty("sources").GetInt32()));
        Assert.Equal((1, 3), (row.GetProperty("actors").GetProperty("person").GetInt32(), row.GetProperty("actors").GetProperty("government").GetInt32()));
        Assert.Equal(1, row.GetProperty("ties").GetProperty("disputed").GetInt32());
        var run = row.GetProperty("runs")[0];
        Assert.Equal(("command", "done", 11), (run.GetProperty("trigger").GetString(), run.GetProperty("outcome").GetString(),
            run.GetProperty("counts").GetProperty("added").GetInt32()));
    }

    [Fact]
    public async Task Status_tells_which_datasets_are_stale()
    {
        Assert.False(await IsStaleAsync());
        var (name, yaml) = Files[0];
        await File.WriteAllTextAsync(FileOf(name), yaml.Replace("prime minister", "Prime Minister", StringComparison.Ordinal), Cancellation);
        Assert.True(await IsStaleAsync());
        File.Delete(FileOf(name));
        Assert.False(await IsStaleAsync());
    }

    [Fact]
    public async Task Find_looks_for_the_beginnings_of_words()
    {
        Assert.Equal(["dana-ives"], await FoundAsync("DÁN iv"));
        Assert.Equal(["belmark"], await FoundAsync("q1"));
        Assert.Empty(await FoundAsync("ves"));
        Assert.Equal(["belmark", "arland-gov"], await FoundAsync("gov of"));
        await Assert.ThrowsAsync<UsageException>(() => AskAsync(new FindActors(" - ")));
    }

    private async Task<IEnumerable<string>> FoundAsync(string text) => (await AskAsync(new FindActors(text))).Rows.Select(row => row.Actor.Id);

    private async Task<bool> IsStaleAsync() => Assert.Single(Assert.Single((await AskAsync(new Status())).Rows).Datasets).Stale;

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
