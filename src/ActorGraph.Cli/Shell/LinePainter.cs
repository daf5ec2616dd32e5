using System.Globalization;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Shell;

/// <summary>Paints the line being typed onto one row of the terminal; a longer line is shown around the cursor.</summary>
internal sealed class LinePainter(TextWriter writer, string prompt)
{
    public void Paint(EditedLine line, int width)
    {
        var room = Math.Max(1, width - Cells(prompt) - 1);
        var start = 0;
        while (Cells(line.Text[start..line.Cursor]) > room)
        {
            start += StringInfo.GetNextTextElementLength(line.Text, start);
        }

        var end = line.Cursor;
        while (end < line.Text.Length && StringInfo.GetNextTextElementLength(line.Text, end) is var next && Cells(line.Text[start..(end + next)]) <= room)
        {
            end += next;
        }

        var column = Cells(prompt) + Cells(line.Text[start..line.Cursor]);
        writer.Write($"\r{prompt}{line.Text[start..end]}\u001b[K\r\u001b[{column}C");
    }

    /// <summary>Leaves the row, so that what comes stands below it.</summary>
    public void Leave(EditedLine line, int width)
    {
        line.End();
        Paint(line, width);
        writer.Write('\n');
    }

    public void Clear() => writer.Write("\u001b[2J\u001b[H");

    private static int Cells(string text) => new Segment(text).CellCount();
}
