using System.Buffers;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>A stream's lines, one at a time, in one buffer. A line is good until the next one is read.</summary>
internal sealed class Utf8Lines(Stream stream, int longest, CancellationToken cancellationToken) : IDisposable
{
    private const int FirstSize = 1 << 17;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private int next;
    private int filled;
    private int nextNumber = 1;
    private bool isChecked;

    /// <summary>The line without its break; with <see cref="Extend"/>, several lines and the breaks between them.</summary>
    public ReadOnlySpan<byte> Current => buffer.AsSpan(start, end - start);

    /// <summary>The number of the (first) line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line is longer than allowed; then there is no more of it than its beginning.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    public bool Read()
    {
        start = next;
        IsTooLong = false;
        if (!isChecked)
        {
            isChecked = true;
            while (filled < 4 && Fill())
            {
                // A pipe may hand over less than a byte order mark at a time.
            }

            start = next = TextEncoding.CheckHead(buffer.AsSpan(0, filled));
        }

        Number = nextNumber;
        return FindEnd();
    }

    /// <summary>Takes the next line to the current one, for texts with line breaks; false at the end of the stream or when it gets too long.</summary>
    public bool Extend() => FindEnd() && !IsTooLong;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private bool FindEnd()
    {
        var from = next;
        while (true)
        {
            var found = buffer.AsSpan(from, filled - from).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Close(from + found, from + found + 1);
                return true;
            }

            from = filled;
            if (filled - start > longest)
            {
                Discard();
                return true;
            }

            var moved = start;
            if (!Fill())
            {
                var last = filled > next;
                Close(filled, filled);
                return last;
            }

            from -= moved - start;
        }
    }

    private void Close(int lineEnd, int nextStart)
    {
        end = lineEnd > next && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        next = nextStart;
        nextNumber++;
        IsTooLong = end - start > longest;
    }

    /// <summary>Passes over the rest of a line that is too long, keeping only its beginning.</summary>
    private void Discard()
    {
        IsTooLong = true;
        end = next = filled = start + 1;
        nextNumber++;
        while (Fill())
        {
            var found = buffer.AsSpan(next, filled - next).IndexOf((byte)'\n');
            if (found >= 0)
            {
                next += found + 1;
                return;
            }

            filled = next;
        }
    }

    /// <summary>Reads more behind what is there, moving that to the front or into a larger buffer where it must.</summary>
    private bool Fill()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (filled == buffer.Length)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, filled - start).CopyTo(buffer);
            }
            else
            {
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            filled -= start;
            end -= start;
            next -= start;
            start = 0;
        }

        var read = stream.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        return read > 0;
    }
}
