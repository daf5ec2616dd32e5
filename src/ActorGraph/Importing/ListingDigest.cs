using System.IO.Hashing;
using System.Text;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>64 bits that tell whether a listing is the same as before; never stored.</summary>
internal sealed class ListingDigest
{
    private readonly XxHash3 hash = new();
    private byte[] utf8 = new byte[1024];

    /// <summary>Of a statement as a file gives it.</summary>
    public ulong Of(in ResolvedStatement statement)
    {
        hash.Reset();
        Add(statement.Said.Code);
        Add(statement.At);
        Add(statement.Quote);
        Add(statement.Note);
        Add(statement.Label);
        return hash.GetCurrentHashAsUInt64();
    }

    /// <summary>Of a stored listing; said in column <paramref name="first"/>, then at, quote, note, label.</summary>
    public ulong Of(IRow row, int first)
    {
        hash.Reset();
        Add(row.Int32OrNull(first) ?? 0);
        for (var column = first + 1; column <= first + 4; column++)
        {
            if (row.IsNull(column))
            {
                Add(-1);
            }
            else
            {
                var text = row.Bytes(column);
                Add(text.Length);
                hash.Append(text);
            }
        }

        return hash.GetCurrentHashAsUInt64();
    }

    private void Add(int number) => hash.Append(BitConverter.GetBytes(number));

    private void Add(string? text)
    {
        if (text is null)
        {
            Add(-1);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most)
        {
            utf8 = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, utf8);
        Add(length);
        hash.Append(utf8.AsSpan(0, length));
    }
}
