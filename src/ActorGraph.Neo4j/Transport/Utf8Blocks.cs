namespace ActorGraph.Neo4j.Transport;

/// <summary>Many short texts behind one another in blocks, so that an answer of a million cells makes no million objects.</summary>
internal sealed class Utf8Blocks
{
    private const int Smallest = 1024;
    private const int Largest = 64 * 1024;

    private readonly List<byte[]> blocks = [];
    private int used;

    /// <summary>Room for at most so many bytes; what of it is not kept is given out again.</summary>
    public Span<byte> Reserve(int most)
    {
        if (blocks.Count == 0 || blocks[^1].Length - used < most)
        {
            var usual = blocks.Count == 0 ? Smallest : Math.Min(Largest, blocks[^1].Length * 4);
            blocks.Add(new byte[Math.Max(usual, most)]);
            used = 0;
        }

        return blocks[^1].AsSpan(used, most);
    }

    /// <summary>Keeps the first bytes of what was reserved last, and tells where they are.</summary>
    public long Keep(int length)
    {
        if (length == 0)
        {
            return 0;
        }

        var place = ((long)(blocks.Count - 1) << 32) | (uint)used;
        used += length;
        return place;
    }

    public ReadOnlySpan<byte> Read(long place, int length) =>
        length == 0 ? default : blocks[(int)(place >> 32)].AsSpan((int)(uint)place, length);
}
