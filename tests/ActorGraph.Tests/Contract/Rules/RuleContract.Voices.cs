using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Theory]
    [InlineData("paper", "bob", "bob", "person")]
    [InlineData("paper", null, "press", "organisation")]
    [InlineData("column", null, "ann", "person")]
    [InlineData("reprint", null, "wire", "organisation")]
    [InlineData("blog", null, "blog", "source")]
    [InlineData("paper", "unnamed", "unnamed", "unknown")]
    public async Task Rule08_TheVoiceIsTheSpeakerElseTheOriginElseThePublisherElseTheSource(string source, string? speaker, string id, string kind)
    {
        await using var said = await SaidAsync(Says("a", Helps, "b", speaker: speaker, source: source));

        var voice = Assert.Single(await said.EvidenceAsync("a", "b")).Voice;
        Assert.Equal((id, kind), (voice.Id, voice.Kind));
    }

    [Fact]
    public async Task Rule08_ReprintsAreOneDocumentAndOneVoice()
    {
        await using var said = await SaidAsync(Says("a", Helps, "b", source: "cable"), Says("a", Helps, "b", source: "reprint"));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((2, 1, 1), (tie.Statements, tie.Documents, tie.Voices));
    }

    [Fact]
    public async Task Rule08_UnnamedSpeakersCountWithoutVoiceAndUnnamedEndsMakeNoTie()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "unnamed"), Says("unnamed", Helps, "b", speaker: "ann"), Says("a", Helps, "unnamed", speaker: "ann"));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((1, 1, 0, false), (tie.Statements, tie.Documents, tie.Voices, tie.Party));
        Assert.Equal("a", await said.BackersAsync("b"));
        Assert.Equal([Uncounted.Unnamed, Uncounted.Unnamed], (await said.ClaimsByAsync("ann")).Select(row => row.Why));
    }

    [Fact]
    public async Task Rule09_CountsAreDistinctStatementsDocumentsAndVoices()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2025-03", "ann") with { Certainty = Certainty.Probable },
            Says("a", Helps, "b", "2024", "ann"),
            Says("a", Helps, "b", "2025", "bob", source: "daily") with { Certainty = Certainty.Possible },
            Says("a", Supports, "b", "2024-06/..", "ann", said: "2026-01-15"),
            Not(Says("a", Helps, "b", "2020", "press")));

        var row = Assert.Single(await said.SideAsync(Side.WhomBacks, "a"));
        Assert.Equal((4, 2, 2, 1), (row.Statements, row.Documents, row.Voices, row.Denials));
        Assert.Equal((Certainty.Certain, new DateOnly(2024, 1, 1), new DateOnly(2026, 1, 15)), (row.Certainty!.Value, row.First!.Value, row.Last!.Value));
        Assert.Equal([new PredicateCount(Helps, TieStatus.Stated, 2, 3), new PredicateCount(Supports, TieStatus.Stated, 1, 1)], row.Predicates);
        Assert.Equal(["ann", "bob"], row.By.Select(voice => voice.Id));
        Assert.Equal(5, row.Ids.Count);
    }

    [Fact]
    public async Task Rule09_AnOpenEndCountsToTheDayItWasSaidButNotBeforeItsBeginning()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2026-01/..", said: "2025-12"), Says("a", Supports, "c", "../..", said: "2025-12"),
            Says("a", Supports, "d", "2025/..", source: "undated"), Says("a", Supports, "e", said: "2025-12"));

        Assert.Equal(new DateOnly(2026, 1, 1), (await said.TieAsync("a", "b")).Last);
        Assert.Equal(new DateOnly(2025, 12, 31), (await said.TieAsync("a", "c")).Last);
        Assert.Null((await said.TieAsync("a", "c")).First);
        Assert.Null((await said.TieAsync("a", "d")).Last);
        Assert.Equal((new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 31)), ((await said.TieAsync("a", "e")).First, (await said.TieAsync("a", "e")).Last));
    }

    [Fact]
    public async Task Rule09_PartySaysThatEveryVoiceIsItselfAnEnd()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "a"), Says("a", Helps, "b", speaker: "b"), Says("a", Helps, "c", speaker: "a"), Says("a", Helps, "c", speaker: "b"));

        Assert.True((await said.TieAsync("a", "b")).Party);
        Assert.False((await said.TieAsync("a", "c")).Party);
    }

    [Fact]
    public async Task Rule10_MostVoicesThenDocumentsThenStatementsThenLatestThenId()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "f", "2025-01-01", "ann"),
            Says("b", Helps, "f", "2025-01-01", "ann"),
            Says("c", Helps, "f", "2025-01-02", "ann"),
            Says("d", Helps, "f", "2024", "ann"), Says("d", Helps, "f", "2023", "ann"),
            Says("e", Helps, "f", "2024", "ann"), Says("e", Helps, "f", "2023", "ann", source: "daily"),
            Says("press", Helps, "f", "2023", "ann"), Says("press", Helps, "f", "2023", "bob"));

        Assert.Equal("press e d c a b", await said.BackersAsync("f"));
    }

    [Fact]
    public async Task Rule10_ClaimsByReadsTheVoice()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2025"), Says("a", Helps, "b", speaker: "ann"), Not(Says("a", Helps, "b", speaker: "bob")), Says("c", Helps, "d", "2024"));

        var claims = await said.ClaimsByAsync("press");
        Assert.Equal(["c", "a"], claims.Select(row => row.Subject.Id));
        Assert.Equal(["ann"], claims[1].Others.Select(voice => voice.Id));
        Assert.Equal(["bob"], claims[1].Against.Select(voice => voice.Id));
        Assert.Empty(claims[0].Others);
    }
}
