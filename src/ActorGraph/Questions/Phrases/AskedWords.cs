using ActorGraph.Text;

namespace ActorGraph.Questions;

/// <summary>What somebody asks, word by word, folded for comparison; quotes and the question mark are left out.</summary>
internal sealed class AskedWords
{
    /// <summary>Nobody asks more in a sentence; more would only cost time.</summary>
    public const int Most = 40;

    private const string Quotes = "\"“”„«»‹›‘`";

    private readonly List<(string Folded, int Token)> words = [];
    private readonly List<string> tokens = [];

    private AskedWords()
    {
    }

    public int Count => words.Count;

    /// <summary>A word, folded.</summary>
    public string this[int place] => words[place].Folded;

    public static AskedWords Of(string text)
    {
        var asked = new AskedWords();
        foreach (var token in text.TrimEnd(' ', '?', '.', '!', '…').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            asked.Add(token.Trim([.. Quotes]));
        }

        return asked;
    }

    /// <summary>Some of the words as one folded text.</summary>
    public string Folded(Range range) => string.Join(' ', words[range].Select(static word => word.Folded));

    /// <summary>Some of the words as they were written.</summary>
    public string Written(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(words.Count);
        var (first, last) = (words[start].Token, words[start + length - 1].Token);
        var isWhole = (start == 0 || words[start - 1].Token != first) && (start + length == words.Count || words[start + length].Token != last);
        return isWhole ? string.Join(' ', tokens.GetRange(first, last - first + 1)) : Folded(range);
    }

    /// <summary>Every run of words that may be a name.</summary>
    /// <param name="longest">Of at most this many words.</param>
    public IEnumerable<Range> Runs(int longest) =>
        from length in Enumerable.Range(1, Math.Min(longest, Count)).Reverse()
        from start in Enumerable.Range(0, Count - length + 1)
        select start..(start + length);

    private void Add(string token)
    {
        var folded = Folding.Fold(token);
        if (folded.Length == 0)
        {
            return;
        }

        // A hyphen parts words for who reads, and so it does here.
        words.AddRange(folded.Split(' ').Select(word => (word, tokens.Count)));
        tokens.Add(token);
    }
}
