using System.IO.Hashing;
using System.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>
/// Makes strings of UTF-8 and remembers the last ones, since files say the same ids over and over. Of bounded size: a newer text takes the
/// place of an older one.
/// </summary>
internal sealed class TextPool
{
    private const int Slots = 1 << 16;

    private const int Longest = 40;

    private readonly string?[] slots = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref slots[(int)XxHash3.HashToUInt64(utf8) & (Slots - 1)];
        return slot is not null && Is(slot, utf8) ? slot : slot = Encoding.UTF8.GetString(utf8);
    }

    private static bool Is(string text, ReadOnlySpan<byte> utf8)
    {
        if (text.Length == utf8.Length)
        {
            return Ascii.Equals(utf8, text);
        }

        Span<char> decoded = stackalloc char[Longest];
        return text.Length < utf8.Length && decoded[..Encoding.UTF8.GetChars(utf8, decoded)].SequenceEqual(text);
    }
}
