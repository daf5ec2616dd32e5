using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>
/// What the searches found for each actor: the sum of its dependencies, and the sum of their squared distances from the mean, kept as they
/// come (Welford 1962), since the difference of two large sums would lose the error's digits.
/// </summary>
/// <param name="actors">How many actors there are.</param>
/// <param name="sources">From how many of them a search could be made.</param>
internal sealed class DependencySample(int actors, int sources)
{
    private readonly double[] sums = new double[actors];
    private readonly double[] means = new double[actors];
    private readonly double[] spreads = new double[actors];
    private int count;

    /// <summary>Adds a search.</summary>
    public void Add(ReadOnlySpan<double> dependencies)
    {
        count++;
        for (var actor = 0; actor < means.Length; actor++)
        {
            sums[actor] += dependencies[actor];
            var distance = dependencies[actor] - means[actor];
            means[actor] += distance / count;
            spreads[actor] += distance * (dependencies[actor] - means[actor]);
        }
    }

    /// <summary>The estimate for all sources.</summary>
    public double[] Totals() => Array.ConvertAll(sums, sum => Rounded(sum * sources / Math.Max(1, count)));

    /// <summary>The standard error of each total of a sample drawn without replacement.</summary>
    public double[] StandardErrors()
    {
        var unseen = 1 - ((double)count / sources);
        return Array.ConvertAll(spreads, spread => sources * Math.Sqrt(unseen * spread / (count - 1) / count));
    }

    /// <summary>To twelve digits: the order in which shares were added no longer tells actors in like positions apart.</summary>
    private static double Rounded(double value) =>
        double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
