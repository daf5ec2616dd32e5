namespace ActorGraph.Benchmarks.Generating;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): a few lines of integer arithmetic, so a seed draws the same graph on every machine and with
/// every version of .NET, which System.Random does not promise.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>0 to <paramref name="bound"/> - 1; the bias of scaling instead of rejecting is far below what a benchmark can see.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (uint)bound) >> 32);

    /// <summary>0 to <paramref name="bound"/> - 1, for bounds beyond an integer.</summary>
    public ulong Below(ulong bound) => Math.BigMul(Next(), bound, out _);

    /// <summary>True so many times in a thousand.</summary>
    public bool PerMille(int chance) => Below(1000) < chance;
}
