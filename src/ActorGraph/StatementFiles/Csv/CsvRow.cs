using ActorGraph.StatementFiles.Fields;

namespace ActorGraph.StatementFiles.Csv;

/// <summary>Where a cell's text stands in its row, without quotes and outer spaces.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="HasQuotes">Whether there are doubled quotes in it.</param>
internal readonly record struct CsvCell(int Start, int Length, bool HasQuotes);

/// <summary>What is wrong with a row.</summary>
/// <param name="At">Its byte.</param>
/// <param name="Message">What to do.</param>
/// <param name="IsOpen">Whether a quote stays open, so that nobody can tell where the row ends.</param>
internal readonly record struct CsvProblem(int At, string Message, bool IsOpen);

/// <summary>Splits rows into cells by RFC 4180: a cell in quotes may hold delimiters, line breaks and, doubled, quotes.</summary>
internal sealed class CsvRow(Utf8Lines lines)
{
    private readonly List<CsvCell> cells = [];

    public byte Delimiter { get; set; } = (byte)',';

    public List<CsvCell> Cells => cells;

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsBlank { get; private set; }

    public ReadOnlySpan<byte> Bytes(int cell) => cell < cells.Count ? lines.Current.Slice(cells[cell].Start, cells[cell].Length) : default;

    /// <summary>Splits the line that was read last, taking more lines to it where quotes stay open. What is wrong is returned.</summary>
    public CsvProblem? Split()
    {
        cells.Clear();
        IsBlank = true;
        var at = 0;
        while (true)
        {
            var line = lines.Current;
            var start = at;
            while (at < line.Length && line[at] is (byte)' ')
            {
                at++;
            }

            if (at < line.Length && line[at] == '"')
            {
                if (Quoted(ref at) is CsvProblem problem)
                {
                    return problem;
                }

                line = lines.Current;
            }
            else
            {
                at = start;
                var length = line[at..].IndexOf(Delimiter) is var found and >= 0 ? found : line.Length - at;
                Add(start, line.Slice(start, length));
                at += length;
            }

            if (at >= line.Length)
            {
                return null;
            }

            at++;
            if (at == line.Length)
            {
                cells.Add(new(at, 0, false));
                return null;
            }
        }
    }

    private void Add(int start, ReadOnlySpan<byte> text)
    {
        var trimmed = text.TrimStart(" \t"u8);
        var skipped = text.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd(" \t"u8);
        IsBlank &= trimmed.IsEmpty;
        cells.Add(new(start + skipped, trimmed.Length, false));
    }

    /// <summary>Reads from one quote to the other, and stands on what follows.</summary>
    private CsvProblem? Quoted(ref int at)
    {
        var open = at++;
        var hasQuotes = false;
        while (true)
        {
            var found = lines.Current[at..].IndexOf((byte)'"');
            if (found < 0)
            {
                at = lines.Current.Length;
                if (!lines.Extend())
                {
                    return new(open, "This quote is never closed: double a quote that belongs to the text, and put another at its end", IsOpen: true);
                }

                continue;
            }

            at += found + 1;
            if (at >= lines.Current.Length || lines.Current[at] != '"')
            {
                break;
            }

            hasQuotes = true;
            at++;
        }

        cells.Add(new(open + 1, at - open - 2, hasQuotes));
        IsBlank &= at - open == 2;
        while (at < lines.Current.Length && lines.Current[at] == ' ')
        {
            at++;
        }

        return at < lines.Current.Length && lines.Current[at] != Delimiter
            ? new CsvProblem(at, "The text goes on after its closing quote: double the quotes that belong to it", IsOpen: false)
            : null;
    }
}
