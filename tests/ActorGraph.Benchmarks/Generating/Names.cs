namespace ActorGraph.Benchmarks.Generating;

/// <summary>Invented names, one for each number: no two of them fold to one another, and some carry marks that folding takes off.</summary>
internal static class Names
{
    /// <summary>How many there are.</summary>
    public const int Count = 1 << (Bits * (GivenSyllables + FamilySyllables));

    private const int Bits = 5;
    private const int GivenSyllables = 2;
    private const int FamilySyllables = 4;

    private static readonly string[] Plain =
    [
        "ba", "be", "bo", "da", "de", "do", "fa", "fe", "ga", "go", "ja", "jo", "ka", "ke", "ko", "la",
        "le", "lo", "ma", "me", "mi", "na", "ne", "no", "ra", "re", "ri", "sa", "so", "ta", "ve", "zo",
    ];

    private static readonly string[] Marked = [.. Plain.Select(static syllable => syllable switch
    {
        "de" => "dé", "jo" => "jó", "ma" => "mã", "no" => "nö", "zo" => "žo", _ => syllable,
    })];

    /// <summary>Its slug: <c>kalo-mirentaba</c>.</summary>
    public static string Id(int number) => $"{Given(number, Plain)}-{Family(number, Plain)}";

    /// <summary>As it is written.</summary>
    public static string Name(int number) => $"{Capital(Given(number, Marked))} {Capital(Family(number, Marked))}";

    /// <summary>As half of the world writes it: family first.</summary>
    public static string FamilyFirst(int number) => $"{Capital(Family(number, Marked))} {Capital(Given(number, Marked))}";

    /// <summary>The first of its two words, which one actor in a thousand shares.</summary>
    public static string Given(int number) => Given(number, Plain);

    private static string Given(int number, string[] syllables) => Spell(Scatter(number), GivenSyllables, syllables);

    private static string Family(int number, string[] syllables) =>
        Spell(Scatter(number) >> (Bits * GivenSyllables), FamilySyllables, syllables);

    // An odd factor makes it one to one; neighbours get unlike names.
    private static uint Scatter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        return ((uint)number * 0x9E3779B1u) & (Count - 1);
    }

    private static string Spell(uint bits, int count, string[] syllables)
    {
        var word = string.Empty;
        for (var i = 0; i < count; i++)
        {
            word += syllables[(bits >> (Bits * i)) & ((1 << Bits) - 1)];
        }

        return word;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
