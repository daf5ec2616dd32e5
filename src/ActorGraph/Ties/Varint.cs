using System.Buffers;

namespace ActorGraph.Ties;

/// <summary>Writes integers in as few bytes as they need: seven bits a byte, the sign first.</summary>
internal sealed class VarintWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(128);

    public void Write(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var span = bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        bytes.Advance(length);
    }

    public byte[] ToBytes() => bytes.WrittenSpan.ToArray();
}

/// <summary>Reads what <see cref="VarintWriter"/> wrote.</summary>
internal ref struct VarintReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public long Read()
    {
        var value = 0UL;
        var length = 0;
        byte next;
        do
        {
            next = rest[length];
            value |= (ulong)(next & 0x7F) << (7 * length++);
        }
        while (next >= 0x80);
        rest = rest[length..];
        return (long)(value >> 1) ^ -(long)(value & 1);
    }
}
