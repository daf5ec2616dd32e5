using System.Buffers;
using System.Text.Unicode;
using ActorGraph.StatementFiles.Fields;

namespace ActorGraph.StatementFiles.Yaml;

/// <summary>
/// A YAML file's characters, checked on their way to the parser, which itself takes a NUL for the end and knows no limit. Where
/// something is wrong the text ends for the parser, so that all above it is read, and <see cref="End"/> says why.
/// </summary>
internal sealed class YamlText(Stream stream, CancellationToken cancellationToken) : TextReader
{
    private const int Size = 1 << 15;

    private readonly byte[] bytes = ArrayPool<byte>.Shared.Rent(Size);
    private readonly char[] chars = ArrayPool<char>.Shared.Rent(Size);
    private int bytesLeft;
    private int next;
    private int filled;
    private long total;
    private int line = 1;
    private int column = 1;
    private bool isIndent = true;
    private bool isFinished;

    /// <summary>The first line that a tab indents; 0 when none does. YAML takes spaces only, and says it in words that help nobody.</summary>
    public int TabbedLine { get; private set; }

    /// <summary>Why the text ends before the file does; null when it does not.</summary>
    public FileEndsHereException? End { get; private set; }

    public override int Read() => next < filled || Fill() ? chars[next++] : -1;

    public override int Peek() => next < filled || Fill() ? chars[next] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (next == filled && !Fill())
        {
            return 0;
        }

        var length = Math.Min(count, filled - next);
        Array.Copy(chars, next, buffer, index, length);
        next += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(chars);
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        next = filled = 0;
        while (filled == 0)
        {
            if (isFinished || End is not null)
            {
                return false;
            }

            ReadChunk();
        }

        return true;
    }

    private void ReadChunk()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = stream.ReadAtLeast(bytes.AsSpan(bytesLeft, Size - bytesLeft), total == 0 ? 4096 : 1, throwOnEndOfStream: false);
        isFinished = read == 0;
        var there = bytes.AsSpan(0, bytesLeft + read);
        var mark = total == 0 ? TextEncoding.CheckHead(there) : 0;
        total += read;
        Utf8.ToUtf16(there[mark..], chars, out var used, out var written, replaceInvalidSequences: false, isFinalBlock: isFinished);
        Check(chars.AsSpan(0, written));
        var rest = there[(mark + used)..];

        // What is left is the beginning of a character whose rest comes with the next bytes, or no UTF-8 at all.
        if (End is null && (rest.Length >= 4 || (isFinished && rest.Length > 0)))
        {
            End = TextEncoding.NoUtf8(new(line, column), rest[0]);
        }
        else if (End is null && total > Limits.Yaml)
        {
            End = new(new(line, column), Rules.Size, $"A YAML file holds at most {Limits.Yaml >> 20} MiB: write large datasets as JSON Lines");
        }

        rest.CopyTo(bytes);
        bytesLeft = rest.Length;
    }

    /// <summary>Takes what can be handed out and counts lines in it.</summary>
    private void Check(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter == '\0')
            {
                End = TextEncoding.Nul(new(line, column));
                return;
            }

            if (column > Limits.Line)
            {
                End = new(new(line, 0), Rules.Size, $"A line holds at most {Limits.Line} characters: break it, and leave long texts in the source");
                return;
            }

            filled++;
            column++;
            if (letter == '\n')
            {
                line++;
                column = 1;
                isIndent = true;
            }
            else if (isIndent && letter == '\t' && TabbedLine == 0)
            {
                TabbedLine = line;
            }
            else if (letter is not (' ' or '\t' or '\r'))
            {
                isIndent = false;
            }
        }
    }
}
