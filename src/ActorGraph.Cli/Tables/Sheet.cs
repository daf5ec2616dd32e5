using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>A table in the program's one look: a rule under the heads, blanks between columns, figures to the right.</summary>
internal sealed class Sheet
{
    // With the border's own blank, columns stand two apart.
    private const int Gap = 1;

    private readonly Table table = new() { Border = SheetBorder.Instance, BorderStyle = Ink.Faint, UseSafeBorder = false };

    public Sheet(params ReadOnlySpan<Head> heads)
    {
        for (var index = 0; index < heads.Length; index++)
        {
            var head = heads[index];
            table.AddColumn(new TableColumn(new Paragraph(head.Title, Ink.Faint))
            {
                Alignment = head.IsFigure ? Justify.Right : Justify.Left,
                NoWrap = head.IsFigure || head.IsWhole,
                Width = head.Width,
                Padding = new Padding(0, 0, index == heads.Length - 1 ? 0 : Gap, 0),
            });
        }
    }

    public void Add(params ReadOnlySpan<IRenderable> cells) => table.AddRow(cells.ToArray());

    /// <summary>Adds a row of several lines: a blank line keeps it apart from the one before.</summary>
    public void AddSpaced(params ReadOnlySpan<IRenderable> cells)
    {
        if (table.Rows.Count > 0)
        {
            table.AddEmptyRow();
        }

        Add(cells);
    }

    public void Draw(Screen screen) => screen.Write(table);

    public static IRenderable Cell(string? text) => Cell(text, Ink.Plain);

    public static IRenderable Cell(string? text, Style style) => new Paragraph(Plain.Text(text ?? string.Empty), style);

    public static IRenderable Cell(int figure) => new Paragraph(figure.ToString(CultureInfo.InvariantCulture));

    public static IRenderable Lines(IEnumerable<string> lines, Style style) => Lines(lines.Select(line => new Piece(line, style)));

    /// <summary>One line each; the pieces are made harmless.</summary>
    public static IRenderable Lines(IEnumerable<Piece> lines)
    {
        var cell = new Paragraph();
        var isFirst = true;
        foreach (var line in lines)
        {
            cell.Append(isFirst ? Plain.Text(line.Text) : "\n" + Plain.Text(line.Text), line.Style);
            isFirst = false;
        }

        return cell;
    }
}

/// <summary>A column's head.</summary>
/// <param name="Title">What stands there.</param>
/// <param name="IsFigure">Whether it holds numbers.</param>
/// <param name="IsWhole">Whether its text is never broken.</param>
/// <param name="Width">Its width; null: as wide as its text, where there is room.</param>
internal readonly record struct Head(string Title, bool IsFigure = false, bool IsWhole = false, int? Width = null);
