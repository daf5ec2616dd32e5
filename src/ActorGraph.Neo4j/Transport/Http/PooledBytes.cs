using System.Buffers;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>Bytes in a rented array that grows.</summary>
internal sealed class PooledBytes(int size) : IBufferWriter<byte>
{
    private byte[] rented = ArrayPool<byte>.Shared.Rent(size);
    private int used;

    public ReadOnlyMemory<byte> Written => rented.AsMemory(0, used);

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (rented.Length - used < Math.Max(sizeHint, 1))
        {
            Grow(Math.Max(rented.Length * 2, used + sizeHint));
        }

        return rented.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Forgets the first bytes.</summary>
    public void Drop(int count)
    {
        rented.AsSpan(count, used - count).CopyTo(rented);
        used -= count;
    }

    /// <summary>Gives the array back; nobody may hold on to what was written.</summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(rented);
        rented = [];
        used = 0;
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<byte>.Shared.Rent(atLeast);
        rented.AsSpan(0, used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(rented);
        rented = larger;
    }
}
