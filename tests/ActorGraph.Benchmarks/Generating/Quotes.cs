namespace ActorGraph.Benchmarks.Generating;

/// <summary>Quotes of eighty bytes, one in fifty with a quotation mark that JSON has to escape.</summary>
internal static class Quotes
{
    private const int Length = 80;

    private static readonly string[] Words =
    [
        "we", "will", "stand", "with", "them", "as", "long", "as", "it", "takes", "and", "nobody", "should", "doubt", "our",
        "harbour", "border", "army", "people", "treaty", "partners", "talks", "never", "again", "support", "answer", "firmly",
    ];

    public static string Next(SplitMix random)
    {
        var quote = random.PerMille(20) ? "\"" : string.Empty;
        while (quote.Length < Length)
        {
            quote += Words[random.Below(Words.Length)] + " ";
        }

        return quote[..Length];
    }
}
