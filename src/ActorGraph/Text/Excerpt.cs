namespace ActorGraph.Text;

/// <summary>Keeps messages readable whatever stands in a file.</summary>
internal static class Excerpt
{
    private const int Longest = 100;

    /// <summary>The text, or its beginning when it is long.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
        {
            return text.ToString();
        }

        // Not between the halves of one character.
        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"{text[..length]}…";
    }
}
