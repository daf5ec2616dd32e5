namespace ActorGraph.Questions;

/// <summary>A way to put a question in words.</summary>
internal sealed class Phrase
{
    private Phrase(IReadOnlyList<PhraseWord> words) => Words = words;

    public IReadOnlyList<PhraseWord> Words { get; }

    public static Phrase Parse(string text) => new([.. text.Split(' ').Select(PhraseWord.Parse)]);

    /// <summary>All ways to lay the phrase over words: for each slot, which of them stand there. A slot takes one word or more.</summary>
    public IEnumerable<IReadOnlyList<FilledSlot>> Fits(AskedWords asked) => Fits(asked, 0, 0);

    private IEnumerable<IReadOnlyList<FilledSlot>> Fits(AskedWords asked, int word, int place)
    {
        if (word == Words.Count)
        {
            return place == asked.Count ? [[]] : [];
        }

        return Words[word] switch
        {
            { Slot: { } slot } => Enumerable.Range(place + 1, asked.Count - place)
                .SelectMany(end => Fits(asked, word + 1, end), (end, rest) => (IReadOnlyList<FilledSlot>)[new(slot, place..end), .. rest]),
            { IsOptional: true } optional => (Is(optional, asked, place) ? Fits(asked, word + 1, place + 1) : []).Concat(Fits(asked, word + 1, place)),
            var needed => Is(needed, asked, place) ? Fits(asked, word + 1, place + 1) : [],
        };
    }

    private static bool Is(PhraseWord word, AskedWords asked, int place) => place < asked.Count && word.Spellings.Contains(asked[place]);
}

/// <summary>A slot with the words that stand in it.</summary>
/// <param name="Slot">Its name.</param>
/// <param name="Words">Which words of those asked.</param>
internal readonly record struct FilledSlot(string Slot, Range Words);
