using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Rankings_CountActorsAndEqualValuesShareAPlace()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "d"), Says("a", Supports, "d"), Says("b", Helps, "d"), Says("a", Attacks, "d"), Says("a", Allied, "e"), Says("c", Helps, "f"));

        var rows = await said.RankingsAsync();
        Assert.Equal(["1 d 2", "2 a 1", "2 e 1", "2 f 1"], Ranked(rows, Measure.Backed));
        Assert.Equal(["1 d 1"], Ranked(rows, Measure.Opposed));
        Assert.Equal(["1 a 2", "2 b 1", "2 c 1", "2 e 1"], Ranked(rows, Measure.Active));
        Assert.Equal(Ranked(rows, Measure.Active), Ranked(await said.RankingsAsync(by: Measure.Active), Measure.Active));
        Assert.Equal(["1 d 2", "2 a 1", "1 d 1", "1 a 2", "2 b 1", "1 a 2", "1 d 2"], (await said.RankingsAsync(new Filters { Limit = 2 })).Select(Place));
    }

    /// <summary>Chains of four: the middle two stand between two pairs each. Round a square each opposite pair has two ways.</summary>
    [Fact]
    public async Task Rankings_BrokersStandOnTheShortestChainsOfOthers()
    {
        await using var chain = await SaidAsync(Says("a", Helps, "b"), Says("c", Attacks, "b"), Says("c", Heads, "d"), Says("a", Meets, "d"));
        Assert.Equal(["1 b 2", "1 c 2"], (await chain.RankingsAsync(by: Measure.Brokers)).Select(Place));

        await using var square = await SaidAsync(Says("a", Helps, "b"), Says("b", Helps, "c"), Says("c", Helps, "d"), Says("d", Helps, "a"));
        Assert.Equal(["1 a 0.5", "1 b 0.5", "1 c 0.5", "1 d 0.5"], (await square.RankingsAsync(by: Measure.Brokers)).Select(Place));
    }

    [Fact]
    public async Task Rankings_MinVoicesIsAskedOfEachPair()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("a", Supports, "b", speaker: "bob"), Says("c", Helps, "b", speaker: "ann"), Says("d", Helps, "b", speaker: "bob"));

        Assert.Equal(["1 b 1"], Ranked(await said.RankingsAsync(new Filters { MinVoices = 2 }), Measure.Backed));
    }

    [Fact]
    public async Task Blocs_AreNumberedBySizeAndLetteredByCamp()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b"), Says("c", Attacks, "b"), Says("d", Helps, "c"), Says("c", Allied, "e"), Says("ann", Helps, "bob"), Says("press", Meets, "ann"));

        Assert.Equal(
            [("1a", "c d e", 2, 1), ("1b", "a b", 1, 1), ("2a", "ann bob", 1, 0)],
            (await said.BlocsAsync()).Select(row => (row.Bloc, Ids(row.Actors), row.Backing, row.Opposing)));
        Assert.Equal(["1a", "1b"], (await said.BlocsAsync(new Filters { Limit = 2 })).Select(row => row.Bloc));
        Assert.All(await said.BlocsAsync(), row => Assert.Equal((true, 0), (row.Exact, row.Misfits.Count)));
    }

    /// <summary>Of three who all oppose each other two have to stand together; which two is open, that one pair does not fit is not.</summary>
    [Fact]
    public async Task Blocs_NameTheTiesThatDoNotFit()
    {
        await using var triangle = await SaidAsync(Says("a", Attacks, "b"), Says("b", Resists, "c"), Says("c", Feuds, "a"));
        var blocs = await triangle.BlocsAsync();
        Assert.Equal([2, 1], blocs.Select(row => row.Actors.Count));
        Assert.Equal([1, 0], blocs.Select(row => row.Misfits.Count));
        Assert.Equal(Stance.Opposes, blocs[0].Misfits[0].Stance);

        // Backing across the camps is told with a, by all its ties, whichever way they point.
        await using var pair = await SaidAsync(
            Says("a", Attacks, "c"), Says("a", Attacks, "d"), Says("b", Attacks, "c"), Says("b", Attacks, "d"), Says("a", Helps, "b"), Says("c", Helps, "d"),
            Says("e", Attacks, "c"), Says("e", Attacks, "d"), Says("e", Helps, "b"), Says("d", Helps, "f"), Says("f", Supports, "b"), Says("b", Helps, "f"), Says("f", Allied, "c"));
        Assert.Equal(
            [("1a", "a b e", 2, "b my-helps f f my-supports b"), ("1b", "c d f", 3, "")],
            (await pair.BlocsAsync()).Select(row => (row.Bloc, Ids(row.Actors), row.Backing, string.Join(' ', row.Misfits.Select(tie => $"{tie.Subject.Id} {tie.Predicate} {tie.Object.Id}")))));
    }

    [Fact]
    public async Task Rule13_APairIsSignedByVoicesAndAnEvenOneIsLeftOut()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("b", Attacks, "a", speaker: "bob"),
            Says("c", Helps, "d", speaker: "ann"), Says("d", Supports, "c", speaker: "ann"), Says("c", Attacks, "d", speaker: "ann"), Says("c", Attacks, "d", speaker: "bob"));

        Assert.Equal([("1a", "c", 1), ("1b", "d", 1)], (await said.BlocsAsync()).Select(row => (row.Bloc, Ids(row.Actors), row.Opposing)));
    }

    private static IEnumerable<string> Ranked(IEnumerable<RankingRow> rows, Measure measure) => rows.Where(row => row.Measure == measure).Select(Place);

    private static string Place(RankingRow row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Rank} {row.Actor.Id} {row.Value}");
}
