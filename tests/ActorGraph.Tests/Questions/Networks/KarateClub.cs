namespace ActorGraph.Tests.Questions;

/// <summary>Who met whom outside the karate club that Zachary (1977) watched until it split, and its published betweenness.</summary>
internal static class KarateClub
{
    /// <summary>How many members it had.</summary>
    public const int Members = 34;

    /// <summary>For each member, from 1, those after it whom it met.</summary>
    private static readonly int[][] Met =
    [
        [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32], [3, 4, 8, 14, 18, 20, 22, 31], [4, 8, 9, 10, 14, 28, 29, 33],
        [8, 13, 14], [7, 11], [7, 11, 17], [17], [], [31, 33, 34], [34], [], [], [], [34], [33, 34], [33, 34], [], [], [33, 34],
        [34], [33, 34], [], [33, 34], [26, 28, 30, 33, 34], [26, 28, 32], [32], [30, 34], [34], [32, 34], [33, 34], [33, 34],
        [33, 34], [34],
    ];

    /// <summary>The 78 pairs, numbered from 0.</summary>
    public static List<(int A, int B)> Pairs { get; } = [.. Met.SelectMany((met, member) => met.Select(other => (member, other - 1)))];

    /// <summary>The betweenness of each, not scaled.</summary>
    public static double[] Betweenness { get; } =
    [
        231.0714285714, 28.4785714286, 75.8507936508, 6.2880952381, 0.3333333333, 15.8333333333, 15.8333333333, 0, 29.5293650794,
        0.4476190476, 0.3333333333, 0, 0, 24.2158730159, 0, 0, 0, 0, 0, 17.1468253968, 0, 0, 0, 9.3, 1.1666666667, 2.0277777778,
        0, 11.7920634921, 0.9476190476, 1.5428571429, 7.6095238095, 73.0095238095, 76.6904761905, 160.5515873016,
    ];
}
