namespace ActorGraph.Tests.Questions;

/// <summary>Rule 23, as questions read names.</summary>
public sealed class NameTests : HarbourGraph
{
    [Theory]
    [InlineData("belmark", "belmark")]
    [InlineData("BELMARK", "belmark")]
    [InlineData("wikidata:Q1", "belmark")]
    [InlineData("Government of Belmark", "belmark")]
    [InlineData("dana ives", "dana-ives")]
    [InlineData("Dana-Ives", "dana-ives")]
    [InlineData("belmark-old", "belmark")]
    [InlineData("Old Belmark", "belmark")]
    [InlineData("arland", "arland")]
    [InlineData("Arland", "arland-gov")]
    public async Task Rule23_an_actor_is_found_by_id_external_id_name_or_alias(string text, string id)
    {
        var answer = await AskAsync(new WhoBacks(text));
        Assert.Equal(id, answer.Parameters.Single(p => p.Key == "actor").Value);
        Assert.Equal(text != id, answer.Notes.Any(note => note.StartsWith($"{text}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_note_says_how_a_name_was_read() =>
        Assert.Contains("Arland: Government of Arland (arland-gov)", (await AskAsync(new WhomBacks("Arland"))).Notes);

    [Fact]
    public async Task An_unknown_name_gets_the_nearest()
    {
        var error = await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(new WhoBacks("Belmrak")));
        Assert.Equal(["belmark"], error.Candidates);
        Assert.Contains("Government of Belmark (belmark)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ambiguous_name_gets_the_candidates()
    {
        var error = await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(new WhoBacks("the neighbour")));
        Assert.Equal(["belmark", "cadia"], error.Candidates);
    }

    [Fact]
    public async Task Nobody_is_called_unnamed() =>
        Assert.Equal(ErrorKind.NotFound, (await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(new ClaimsBy("unnamed")))).Kind);

    [Fact]
    public async Task A_voice_may_be_a_source_and_a_filter_an_actor_that_published()
    {
        await ImportAsync(("lone.yaml", """
            source: { id: lone }
            actors: [{ id: x }, { id: y }]
            statements: [{ subject: x, predicate: praises, object: y }]
            """));
        Assert.Equal("lone", Assert.Single((await AskAsync(new ClaimsBy("lone"))).Rows).Voice.Id);
        Assert.Single((await AskAsync(new WhoBacks("y") { Filters = new() { Speaker = ["lone"] } })).Rows);
        Assert.Empty((await AskAsync(new WhoBacks("y") { Filters = new() { Source = ["Example Agency"] } })).Rows);
        Assert.Single((await AskAsync(new WhoBacks("belmark") { Filters = new() { Source = ["Example Agency"] } })).Rows);
        Assert.Empty((await AskAsync(new WhoBacks("belmark") { Filters = new() { WithoutSource = ["wire-1"] } })).Rows);
    }
}
