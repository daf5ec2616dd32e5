namespace ActorGraph.Benchmarks.Figures;

/// <summary>What repeated measurements of one thing came to.</summary>
internal sealed class Spread
{
    private readonly double[] sorted;

    public Spread(IEnumerable<double> values)
    {
        sorted = [.. values.Order()];
        ArgumentOutOfRangeException.ThrowIfZero(sorted.Length, nameof(values));
    }

    public int Count => sorted.Length;

    public double Minimum => sorted[0];

    public double Median => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    /// <summary>Nineteen of twenty were no more than this.</summary>
    public double P95 => sorted[(int)Math.Ceiling(0.95 * sorted.Length) - 1];

    public double Maximum => sorted[^1];
}
