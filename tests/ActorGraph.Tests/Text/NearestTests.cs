using ActorGraph.Text;
using CsCheck;

namespace ActorGraph.Tests.Text;

public sealed class NearestTests
{
    private static readonly string[] Names = ["Nicolás Maduro", "Government of Venezuela", "Venezuela", "Cuba", "Donald Trump", "Marco Rubio"];

    [Theory]
    [InlineData("Venezula", "Venezuela")]
    [InlineData("venezeula", "Venezuela")]
    [InlineData("MARCO-RUBIO", "Marco Rubio")]
    [InlineData("Maduro", "Nicolás Maduro")]
    [InlineData("Nicolas Madura", "Nicolás Maduro")]
    [InlineData("Cbua", "Cuba")]
    [InlineData("President Donald Trump", "Donald Trump")]
    public void Finds_what_was_meant(string wanted, string meant) => Assert.Equal(meant, Nearest.Of(wanted, Names, 3)[0]);

    [Theory]
    [InlineData("Belmark")]
    [InlineData("Cu")]
    [InlineData("")]
    [InlineData("du")]
    [InlineData("Durom")]
    public void Offers_nothing_when_nothing_is_close(string wanted) => Assert.Empty(Nearest.Of(wanted, Names, 3));

    [Fact]
    public void Puts_the_nearest_first_and_no_more_than_asked() =>
        Assert.Equal(["arland", "arlant"], Nearest.Of("Arland", ["arlamts", "arlant", "arland", "arlund"], 2));

    [Fact]
    public void A_name_among_others_is_found_by_whole_words_only() =>
        Assert.Empty(Nearest.Of("rub", ["marco rubio"], 1));

    [Fact]
    public void A_hundred_thousand_candidates_cost_no_memory_each()
    {
        var known = Enumerable.Range(0, 100_000).Select(number => $"Actor Number {number}").ToList();
        Nearest.Of("Actor Nubmer 77777", known, 3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var nearest = Nearest.Of("Actor Nubmer 77777", known, 1);
        Assert.Equal("Actor Number 77777", nearest[0]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3_000_000);
    }

    [Fact]
    public void The_distance_is_that_of_the_textbook() =>
        Gen.Select(Word, Word, Gen.Int[0, 4]).Sample((one, other, limit) =>
        {
            var distance = Textbook(one, other);
            Assert.Equal(distance <= limit ? distance : -1, EditDistance.Within(one, other, limit));
        });

    private static Gen<string> Word => Gen.Char["abc"].Array[0, 7].Select(letters => new string(letters));

    /// <summary>Optimal string alignment by its definition.</summary>
    private static int Textbook(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        var best = Textbook(one[..^1], other[..^1]) + (one[^1] == other[^1] ? 0 : 1);
        best = Math.Min(best, Math.Min(Textbook(one[..^1], other), Textbook(one, other[..^1])) + 1);
        return one.Length > 1 && other.Length > 1 && one[^1] == other[^2] && one[^2] == other[^1]
            ? Math.Min(best, Textbook(one[..^2], other[..^2]) + 1)
            : best;
    }
}
