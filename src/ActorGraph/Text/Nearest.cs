namespace ActorGraph.Text;

/// <summary>Finds what was probably meant by a word that nobody knows.</summary>
internal static class Nearest
{
    /// <summary>Longer texts are no misspelt names; comparing them would only cost time.</summary>
    private const int Longest = 80;

    /// <summary>The known texts closest to the wanted one, nearest first; none that a reader would not take for it.</summary>
    /// <param name="wanted">What somebody wrote.</param>
    /// <param name="known">What there is.</param>
    /// <param name="most">How many to return at most.</param>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> known, int most)
    {
        var folded = Folding.Fold(wanted);
        if (folded.Length is 0 or > Longest || most <= 0)
        {
            return [];
        }

        var nearest = new List<(int Distance, string Text)>();
        Span<char> candidate = stackalloc char[Longest * 2];
        foreach (var text in known)
        {
            var length = text.Length <= Longest ? Folding.Fold(text, candidate) : -1;
            if (length > 0 && DistanceOf(folded, candidate[..length]) is var distance and >= 0)
            {
                nearest.Add((distance, text));
            }
        }

        return [.. nearest.OrderBy(near => near.Distance).ThenBy(near => near.Text, StringComparer.Ordinal)
            .Select(near => near.Text).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The nearest one, or null when none is close.</summary>
    public static string? Of(string wanted, IEnumerable<string> known) => Of(wanted, known, 1) is [var nearest] ? nearest : null;

    private static int DistanceOf(ReadOnlySpan<char> wanted, ReadOnlySpan<char> known)
    {
        var allowed = Math.Min(wanted.Length, known.Length) switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, <= 16 => 3, _ => 4 };
        var distance = Math.Abs(wanted.Length - known.Length) <= allowed ? EditDistance.Within(wanted, known, allowed) : -1;

        // A name's part stands for the name: "Maduro" for "Nicolás Maduro". After the misspelt ones, since those fit as a whole.
        return distance < 0 && (HasWords(known, wanted) || HasWords(wanted, known)) ? Longest : distance;
    }

    private static bool HasWords(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || words.Length >= text.Length)
        {
            return false;
        }

        for (var from = 0; text[from..].IndexOf(words) is var at and >= 0; from++)
        {
            from += at;
            var after = from + words.Length;
            if ((from == 0 || text[from - 1] == ' ') && (after == text.Length || text[after] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
