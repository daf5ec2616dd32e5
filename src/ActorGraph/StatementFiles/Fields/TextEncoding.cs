using System.Buffers;
using System.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Files are UTF-8; anything else is told by name where it can be.</summary>
internal static class TextEncoding
{
    private const string Save = "save it as UTF-8 text";

    /// <summary>Throws when the beginning of a file shows that it is no UTF-8 text.</summary>
    /// <param name="head">The first bytes, as many as are at hand.</param>
    /// <returns>How many bytes a byte order mark takes.</returns>
    public static int CheckHead(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return 3;
        }

        if (head.StartsWith<byte>([0xFF, 0xFE]) || head.StartsWith<byte>([0xFE, 0xFF]) || head.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            throw new FileEndsHereException(default, Rules.Encoding, $"The file is UTF-16 or UTF-32: {Save}");
        }

        if (head[..Math.Min(head.Length, 4096)].Contains((byte)0))
        {
            throw new FileEndsHereException(default, Rules.Encoding, $"The file is binary or UTF-16, no statement file: {Save}");
        }

        return 0;
    }

    /// <summary>What to throw at a byte that no UTF-8 text has there.</summary>
    public static FileEndsHereException NoUtf8(Place place, byte wrong) => new(
        place, Rules.Encoding, $"The byte 0x{wrong:X2} stands where UTF-8 has none, so the file has another encoding: {Save}");

    public static FileEndsHereException Nul(Place place) => new(
        place, Rules.Encoding, $"A NUL byte stands here, so the file is no text, or damaged: {Save}");

    /// <summary>Throws at the first byte of a line, or of several, that is not UTF-8.</summary>
    public static void CheckLine(ReadOnlySpan<byte> line, int lineNumber)
    {
        if (System.Text.Unicode.Utf8.IsValid(line))
        {
            return;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(line[valid..], out _, out var width) == OperationStatus.Done)
        {
            valid += width;
        }

        throw NoUtf8(PlaceIn(line, valid, lineNumber), line[valid]);
    }

    /// <summary>The place of a byte in a line, or in several.</summary>
    public static Place PlaceIn(ReadOnlySpan<byte> lines, int at, int lineNumber)
    {
        var before = lines[..at];
        var lastBreak = before.LastIndexOf((byte)'\n');
        return new(lineNumber + before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[(lastBreak + 1)..]) + 1);
    }
}
