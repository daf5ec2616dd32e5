using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Rule25_FiltersChooseStatementsBeforeTiesAreCounted()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "f", "2025", "ann"),
            Says("b", Helps, "f", "2025", source: "reprint"),
            Says("c", Supports, "f", "2025", source: "blog") with { Certainty = Certainty.Probable },
            Says("d", Allied, "f", "2025", source: "undated") with { Certainty = Certainty.Possible },
            Says("e", Helps, "f", "2025", source: "column"),
            Not(Says("a", Helps, "f", "2025", "bob", source: "daily")));

        async Task<string> Backers(Filters filters) => string.Join(' ', (await said.BackersAsync("f", filters)).Split(' ').Order(StringComparer.Ordinal));

        Assert.Equal("a b c d e", await Backers(Filters.None));
        Assert.Equal("a e", await Backers(new Filters { Speaker = ["ann"] }));
        Assert.Equal("a c e", await Backers(new Filters { Speaker = ["Ann Ives", "blog"] }));
        Assert.Equal("b", await Backers(new Filters { Source = ["wire"] }));
        Assert.Equal("a b d e", await Backers(new Filters { Source = ["press"] }));
        Assert.Equal("a e", await Backers(new Filters { Source = ["paper", "column"] }));
        Assert.Equal("b c d", await Backers(new Filters { WithoutSource = ["paper", "ann"] }));
        Assert.Equal("a b c e", await Backers(new Filters { Certainty = Certainty.Probable }));
        Assert.Equal("c d", await Backers(new Filters { Means = [Means.Political, Means.Military] }));
        Assert.Equal("a c", await Backers(new Filters { Reliability = 'C' }));
        Assert.Equal("a c", await Backers(new Filters { Reliability = 'D', Limit = 5 }));
        Assert.Equal(TieStatus.Disputed, (await said.TieAsync("a", "f")).Status);
        Assert.Equal(TieStatus.Stated, (await said.TieAsync("a", "f", new Filters { WithoutSource = ["daily"] })).Status);
    }

    [Fact]
    public async Task Rule25_MinVoicesAndLimitActAfterwards()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "f", "2025", "ann"), Says("a", Supports, "f", "2025", "bob"), Says("b", Helps, "f", "2025", "ann"), Says("c", Helps, "f", "2024", "ann"));

        Assert.Equal("a", await said.BackersAsync("f", new Filters { MinVoices = 2 }));
        Assert.Equal("a b", await said.BackersAsync("f", new Filters { Limit = 2 }));
        Assert.Equal("", await said.BackersAsync("f", new Filters { MinVoices = 2, Speaker = ["ann"] }));
    }
}
