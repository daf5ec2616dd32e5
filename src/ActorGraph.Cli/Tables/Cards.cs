using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Rows that are texts of several lines: a label before each, a blank line between.</summary>
internal sealed class Cards
{
    private readonly Grid grid = new();

    public Cards()
    {
        grid.AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
    }

    public void Add(string label, Paragraph card) => Add(new Piece(label, Ink.Faint), card);

    public void Add(Piece label, Paragraph card)
    {
        if (grid.Rows.Count > 0)
        {
            grid.AddEmptyRow();
        }

        grid.AddRow(new Paragraph(Plain.Text(label.Text), label.Style), card);
    }

    public void Draw(Screen screen) => screen.Write(grid);

    /// <summary>Adds pieces, made harmless; a line begins with a line break.</summary>
    public static void Append(Paragraph card, params IEnumerable<Piece> pieces)
    {
        foreach (var (text, style) in pieces)
        {
            var isLine = text.StartsWith('\n');
            card.Append((isLine ? "\n" : string.Empty) + Plain.Text(isLine ? text[1..] : text), style);
        }
    }
}
