using System.Buffers;
using System.Globalization;
using System.Text;

namespace ActorGraph.Text;

/// <summary>How texts are compared when somebody looks for a name: case, accents, hyphens and dots do not matter, word order does.</summary>
internal static class Folding
{
    /// <summary>What a folded ASCII text is made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&()*+,/0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// NFKD without marks, invariant lower case, hyphens as spaces, <c>.</c>, <c>'</c> and <c>’</c> dropped, single spaces, none at the
    /// ends. The same string comes back when there is nothing to fold.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        if (!Ascii.IsValid(text))
        {
            text = Decompose(text);
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = FoldDecomposed(text, buffer);
        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    /// <summary>Folds into a buffer where one is at hand: no string is made of an ASCII text. Returns the length; -1 when the buffer is too short.</summary>
    public static int Fold(string text, Span<char> buffer)
    {
        if (!Ascii.IsValid(text))
        {
            text = Decompose(text);
        }

        return text.Length > buffer.Length ? -1 : FoldDecomposed(text, buffer);
    }

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Plain)
        && (text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && text.IndexOf("  ", StringComparison.Ordinal) < 0));

    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // An unpaired surrogate, which a shell may hand over but no file: nothing it could be compared with.
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKD);
        }
    }

    private static int FoldDecomposed(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        var gap = false;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var width);
            text = text[width..];
            if (rune.Value is '.' or '\'' or '’')
            {
                continue;
            }

            if (IsGap(rune))
            {
                gap = length > 0;
            }
            else if (rune.IsAscii || Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                if (gap)
                {
                    buffer[length++] = ' ';
                    gap = false;
                }

                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(buffer[length..]);
            }
        }

        return length;
    }

    /// <summary>A space, a line break, or a dash of any script; the minus sign is typed for one too.</summary>
    private static bool IsGap(Rune rune) => rune.IsAscii
        ? rune.Value is ' ' or '-' or (>= '\t' and <= '\r')
        : rune.Value == '−' || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation;
}
