using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Rule17_IdsAreTheFirstHalfOfTheSha256OfTheMeaning()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b"),
            Says("c", Allied, "b"),
            Not(Says("a", Helps, "b", "2026-01/..", "ann")) with { Certainty = Certainty.Probable, As = "envoy", Amount = "1.50", Key = "k" },
            Says("a", Helps, "b", "2026-01", "bob") with { Label = "claim" },
            Denies("claim", "ann"));

        // Reckoned apart from this program, with sha256sum.
        Assert.Equal("a", (await said.EvidenceAsync("d0aab52475017c4dd46629662a69d960")).Subject.Id);
        Assert.Equal(("b", "c"), (await said.EvidenceAsync("e0618f0c3e64119f472139571261bcae") is var row ? (row.Subject.Id, row.Object.Id) : default));
        Assert.Equal("k", (await said.EvidenceAsync("270f9972d7df3a21b7f43744be4ba2e7")).Key);
        Assert.Equal(ReplyKind.Denies, (await said.EvidenceAsync("e5c3194f5b724189ae2963e5b29973c2")).Reply?.Kind);
    }

    [Fact]
    public async Task Rule17_AKeyKeepsTrueRepeatsApart()
    {
        await using var said = await SaidAsync(Says("a", Helps, "b"), Says("a", Helps, "b"), Says("a", Helps, "b") with { Key = "again" });

        Assert.Equal(2, (await said.TieAsync("a", "b")).Statements);
    }

    [Fact]
    public async Task Rule18_AnswersShowTheFirstDatasetsListingAllPlacesAndTheEarliestDate()
    {
        var claim = Says("a", Helps, "b");
        await using var said = await GivenAsync(
            Dataset("zeta", claim with { Quote = "last", Said = "2026-01-01", At = "p. 3" }),
            Dataset("alpha", claim with { Quote = "first", Note = "n", Label = "l", Said = "2026-01-03", At = "p. 1" }, claim with { At = "p. 2", Quote = "again" }));

        var row = Assert.Single(await said.EvidenceAsync("a", "b"));
        Assert.Equal(("first", "n", "l", "2026-01-01"), (row.Quote, row.Note, row.Label, row.Said));
        Assert.Equal(["p. 1", "p. 2", "p. 3"], row.At);
        Assert.Equal(["alpha", "zeta"], row.Datasets);
    }

    [Fact]
    public async Task Rule19_AFileWithoutASourceIsItsOwnSource()
    {
        await using var said = await GivenAsync(Dataset("notes", Says("a", Helps, "b", source: null)) with { Sources = [] });

        var row = Assert.Single(await said.EvidenceAsync("a", "b"));
        Assert.Equal(("notes", "notes", "source"), (row.Source.Id, row.Voice.Id, row.Voice.Kind));
    }

    [Fact]
    public async Task Rule20_AStatementOfTwoDatasetsIsOne()
    {
        await using var said = await GivenAsync(Dataset("first", Says("a", Helps, "b")), Dataset("second", Says("a", Helps, "b"), Says("c", Helps, "b")));

        Assert.Equal(1, (await said.TieAsync("a", "b")).Statements);
        Assert.Equal("a c", await said.BackersAsync("b"));
    }

    [Fact]
    public async Task Rule21_AbsentNamesAndKindsConflictWithNothing()
    {
        var bare = new DatasetDraft("bare") { Actors = [new ActorDraft("a"), new ActorDraft("z")] };
        await using var said = await GivenAsync(bare, Dataset("full", Says("a", Helps, "b"), Says("z", Helps, "b")));

        Assert.Equal(
            [new ActorRef("a", "Actor A", "government"), new ActorRef("z", "z", "unknown")],
            (await said.SideAsync(Side.WhoBacks, "b")).Select(row => row.Actor));
    }

    [Fact]
    public async Task Rule22_JoinedActorsMakeTiesAsTheChainsEndAndStatementsKeepTheDeclaredId()
    {
        var joins = new DatasetDraft("joins") { Actors = [new ActorDraft("c") { SameAs = "d" }, new ActorDraft("d") { SameAs = "b" }, new ActorDraft("ann") { SameAs = "b" }] };
        await using var said = await GivenAsync(
            Dataset("example", Says("a", Helps, "c"), Says("a", Helps, "b"), Says("c", Helps, "d", speaker: "ann"), Says("c", Allied, "a", speaker: "bob")), joins);

        Assert.Equal("b", (await said.SideAsync(Side.WhomBacks, "a"))[0].Actor.Id);
        Assert.Equal(2, (await said.BetweenAsync("a", "c")).Single(tie => tie.Predicate == Helps).Statements);
        Assert.Equal(["b", "c"], (await said.EvidenceAsync("a", "b")).Where(row => row.Predicate == Helps).Select(row => row.Object.Id).Order(StringComparer.Ordinal));
        var joined = Assert.Single(await said.ClaimsByAsync("b"));
        Assert.Equal((Uncounted.Joined, "c", "d", "b", "ann"), (joined.Why, joined.Subject.Id, joined.Object.Id, joined.Voice.Id, joined.Speaker?.Id));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ACTOR A")]
    [InlineData("actor-a")]
    [InlineData("  Áctor   Â ")]
    [InlineData("First of the Line")]
    [InlineData("wikidata:q1")]
    public async Task Rule23_ActorsAreReferredToByIdNameAliasAndExternalIdHoweverSpelled(string reference)
    {
        var names = new DatasetDraft("names") { Actors = [new ActorDraft("a") { Aliases = ["First-of-the-Line"], Ids = ["wikidata:Q1"] }] };
        await using var said = await GivenAsync(Dataset("example", Says(reference.Trim(), Helps, "b")), names);

        Assert.Equal("a", await said.BackersAsync("b"));
        Assert.Equal("b", Assert.Single(await said.SideAsync(Side.WhomBacks, reference)).Actor.Id);
    }

    [Fact]
    public async Task Rule23_TheSameFileComesFirst()
    {
        var other = new DatasetDraft("other") { Actors = [new ActorDraft("z") { Name = "Zed" }] };
        await using var said = await GivenAsync(
            Dataset("example", Says("Zed", Helps, "b")) with { Actors = [.. Actors, new ActorDraft("y") { Aliases = ["Zed"] }] }, other);

        Assert.Equal("y", await said.BackersAsync("b"));
    }

    [Fact]
    public async Task Rule23_ACountrysNameMeansTheGovernmentThatGovernsIt()
    {
        var land = new DatasetDraft("land")
        {
            Actors =
            [
                new ActorDraft("arland") { Name = "Arland", Kind = ActorKind.Country },
                new ActorDraft("arland-government") { Name = "Government of Arland", Kind = ActorKind.Government, Aliases = ["Arland"] },
            ],
            Statements = [new StatementDraft { Subjects = ["arland-government"], Predicate = "governs", Objects = ["arland"] }],
        };
        await using var said = await GivenAsync(land, Dataset("example", Says("Arland", Helps, "b"), Says("arland", Helps, "c")));

        Assert.Equal("arland-government", await said.BackersAsync("b"));
        Assert.Equal("arland", await said.BackersAsync("c"));
    }
}
