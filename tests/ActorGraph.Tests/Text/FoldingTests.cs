using ActorGraph.Text;
using CsCheck;

namespace ActorGraph.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Nicolás Maduro", "nicolas maduro")]
    [InlineData("NICOLA\u0301S  MADURO ", "nicolas maduro")]
    [InlineData("Guinea-Bissau", "guinea bissau")]
    [InlineData("Guinea\u2011Bissau", "guinea bissau")]
    [InlineData("Guinea \u2014 Bissau", "guinea bissau")]
    [InlineData("3\u22122", "3 2")]
    [InlineData("U.S.", "us")]
    [InlineData("Cote d'Ivoire", "cote divoire")]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ﬁrst ＡＢ", "first ab")]
    [InlineData("  \t\n ", "")]
    [InlineData("- a -", "a")]
    [InlineData("Đặng 𝒜", "đang a")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("wikidata:Q58132", "wikidata:q58132")]
    [InlineData("", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("arland")]
    [InlineData("government of arland")]
    [InlineData("wikidata:q5_8#132")]
    public void Makes_no_string_when_there_is_nothing_to_fold(string text) => Assert.Same(text, Folding.Fold(text));

    [Fact]
    public void Word_order_matters() => Assert.NotEqual(Folding.Fold("Ives Dana"), Folding.Fold("Dana Ives"));

    [Fact]
    public void Takes_unpaired_surrogates() => Assert.Equal("a\ufffdb", Folding.Fold("A\ud800B"));

    [Fact]
    public void Folding_twice_changes_nothing() => Gen.String.Sample(text =>
    {
        var folded = Folding.Fold(text);
        Assert.Equal(folded, Folding.Fold(folded));
    });

    [Fact]
    public void Both_ways_agree() => Gen.String.Sample(text =>
    {
        var buffer = new char[1000];
        var length = Folding.Fold(text, buffer);
        Assert.Equal(Folding.Fold(text), new string(buffer, 0, length));
    });
}
