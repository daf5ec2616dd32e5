using System.Globalization;
using System.Text;

namespace ActorGraph.Cli.Terminal;

/// <summary>
/// Makes any text harmless to print. What a terminal would obey or hide (control characters, escapes, marks that turn the
/// writing direction, characters without a shape) is shown as <c>\u{2067}</c>; nothing is left out, everything else stays as it is.
/// </summary>
internal static class Plain
{
    public static string Text(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is >= 0 and var index ? Shown(text, index, Keep.Nothing) : text;

    /// <summary>The same for a text of several lines: its line ends stay.</summary>
    public static string Lines(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is >= 0 and var index ? Shown(text, index, Keep.Lines) : text;

    /// <summary>The same for JSON that is already written: hidden characters become JSON's own escapes, its line ends stay.</summary>
    public static string Json(string json) =>
        json.AsSpan().IndexOfAnyExceptInRange('\n', '~') is >= 0 and var index ? Shown(json, index, Keep.Json) : json;

    private enum Keep
    {
        Nothing,
        Lines,
        Json,
    }

    private static string Shown(string text, int index, Keep keep)
    {
        var shown = new StringBuilder(text, 0, index, text.Length + 16);
        foreach (var rune in text.AsSpan(index).EnumerateRunes())
        {
            if (!IsHidden(rune) || (keep != Keep.Nothing && rune.Value == '\n') || (keep == Keep.Lines && rune.Value == '\r'))
            {
                shown.Append(rune);
            }
            else if (keep == Keep.Json)
            {
                AppendJson(shown, rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
            }
        }

        return shown.ToString();
    }

    private static void AppendJson(StringBuilder shown, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
    }

    // Joiners shape Persian and Indic names; the signs before Arabic, Syriac and Kaithi numbers can be seen.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F
            or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD),
        _ => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0,
    };
}
