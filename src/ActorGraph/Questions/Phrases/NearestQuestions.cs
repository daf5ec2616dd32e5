using ActorGraph.Text;

namespace ActorGraph.Questions;

/// <summary>The questions whose words are most like a sentence that is none of them.</summary>
internal static class NearestQuestions
{
    private const int Most = 3;

    /// <summary>How much a phrase loses for each actor that it has too many or too few slots for.</summary>
    private const double PerActor = 0.25;

    /// <summary>Whether some phrase has this word, so that it is hardly meant as a name.</summary>
    public static bool IsWordOfPhrases(string word) =>
        Catalogue.Questions.Any(question => question.Phrases.Any(phrase => Phrase.Parse(phrase).Words.Any(one => one.Spellings.Contains(word))));

    /// <summary>The nearest as commands, with actors filled in.</summary>
    /// <param name="words">The words that name nobody, folded.</param>
    /// <param name="actors">The ids of the actors found, in the order they were named.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words, IReadOnlyList<string> actors) =>
    [
        .. Catalogue.Questions.OrderByDescending(question => question.Phrases.Select(phrase => Likeness(Phrase.Parse(phrase), words, actors.Count)).DefaultIfEmpty(double.MinValue).Max())
            .Take(Most).Select(question => Command(question, actors)),
    ];

    private static double Likeness(Phrase phrase, IReadOnlyList<string> words, int actors)
    {
        var own = phrase.Words.Where(static word => word.Slot is null).ToList();
        var shared = own.Sum(word => words.Select(asked => word.Spellings.Max(spelling => Likeness(spelling, asked))).DefaultIfEmpty(0).Max());
        var needed = own.Count(static word => !word.IsOptional);
        return (2 * shared / Math.Max(1, needed + words.Count)) - (PerActor * Math.Abs(phrase.Words.Count - own.Count - actors));
    }

    /// <summary>1 for the same word, less for one of the same stem or with a slip.</summary>
    private static double Likeness(string one, string other)
    {
        const int Stem = 4;
        if (one == other)
        {
            return 1;
        }

        var isAlike = one.Length >= Stem && other.Length >= Stem
            && (one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)) || EditDistance.Within(one, other, 1) >= 0);
        return isAlike ? 0.8 : 0;
    }

    private static string Command(QuestionDeclaration question, IReadOnlyList<string> actors)
    {
        var words = new List<string> { question.Name };
        var place = 0;
        foreach (var positional in question.Positionals)
        {
            if (positional.Name != PhraseSlots.Text && place < actors.Count)
            {
                words.Add(actors[place++]);
            }
            else if (positional.IsRequired)
            {
                words.Add(positional.Name.ToUpperInvariant());
            }
        }

        return string.Join(' ', words);
    }
}
