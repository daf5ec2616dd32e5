using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Labels with what they stand for, one under the other.</summary>
internal sealed class Facts
{
    private readonly Grid grid = new();

    public Facts()
    {
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
    }

    /// <summary>Adds one, unless there is nothing to say.</summary>
    public void Add(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            grid.AddRow(new Paragraph(label, Ink.Faint), new Paragraph(Plain.Text(text)));
        }
    }

    /// <summary>Adds one with a line for each text, unless there is none.</summary>
    public void Add(string label, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            grid.AddRow(new Paragraph(label, Ink.Faint), Sheet.Lines(lines, Ink.Plain));
        }
    }

    public void Draw(Screen screen) => screen.Write(grid);
}
