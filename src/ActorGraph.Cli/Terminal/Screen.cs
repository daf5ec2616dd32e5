using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Terminal;

/// <summary>Draws onto one stream: fitted to a width, coloured or not, no blanks at the ends of lines.</summary>
internal sealed class Screen(TextWriter writer, bool colour, int width)
{
    public int Width => width;

    /// <summary>Whether there is room for a column for everything.</summary>
    public bool IsWide => width >= 110;

    public void Line() => writer.WriteLine();

    /// <summary>One line as it is, however long: for what will be copied or searched.</summary>
    public void Line(string text) => writer.WriteLine(Plain.Text(text));

    public void Line(IReadOnlyList<Piece> pieces)
    {
        if (!colour)
        {
            writer.WriteLine(string.Concat(pieces.Select(piece => Plain.Text(piece.Text))));
            return;
        }

        Write(Paragraph(pieces));
    }

    /// <summary>A drawing: a table, or text that is broken between words.</summary>
    public void Write(IRenderable drawing)
    {
        var drawn = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Canvas(drawn, width),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = [],
        });
        console.Profile.Capabilities.Unicode = true;
        console.Write(drawing);
        WriteTrimmed(drawn.ToString());
    }

    private static Paragraph Paragraph(IReadOnlyList<Piece> pieces)
    {
        var paragraph = new Paragraph();
        foreach (var piece in pieces)
        {
            paragraph.Append(Plain.Text(piece.Text), piece.Style);
        }

        paragraph.Append("\n");
        return paragraph;
    }

    private void WriteTrimmed(string drawn)
    {
        foreach (var line in drawn.AsSpan().TrimEnd('\n').EnumerateLines())
        {
            writer.Write(line.TrimEnd(' '));
            writer.Write('\n');
        }
    }

    private sealed class Canvas(TextWriter writer, int columns) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => columns;

        public int Height => 1000;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
