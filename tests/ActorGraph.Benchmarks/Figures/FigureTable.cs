using System.Globalization;

namespace ActorGraph.Benchmarks.Figures;

/// <summary>Draws figures as a table that is Markdown and, its columns aligned, good to read on a terminal too.</summary>
internal static class FigureTable
{
    private static readonly string[] Head = ["figure", "measured", "limit", "ratio", "", "remark"];

    public static void Write(TextWriter output, IReadOnlyList<Figure> figures)
    {
        var lines = figures.Select(Cells).Prepend(Head).ToList();
        var widths = Enumerable.Range(0, Head.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        for (var i = 0; i < lines.Count; i++)
        {
            output.WriteLine("| " + string.Join(" | ", lines[i].Select((cell, column) => Pad(cell, column, widths[column]))) + " |");
            if (i == 0)
            {
                output.WriteLine("|" + string.Join("|", widths.Select((width, column) => Rule(column, width))) + "|");
            }
        }
    }

    private static string[] Cells(Figure figure) =>
    [
        figure.Name,
        Number(figure.Measured) + " " + figure.Unit,
        figure.Limit is double limit ? Number(limit) + " " + figure.Unit : "",
        figure.Ratio is double ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "",
        figure.Verdict,
        figure.Remark,
    ];

    // Three digits: a benchmark has no more to tell.
    private static string Number(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);

    private static string Pad(string cell, int column, int width) => IsNumber(column) ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Rule(int column, int width) => " " + new string('-', width) + (IsNumber(column) ? ":" : " ");

    private static bool IsNumber(int column) => column is 1 or 2 or 3;
}
