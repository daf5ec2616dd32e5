using System.Text;
using ActorGraph.StatementFiles.Fields;

namespace ActorGraph.StatementFiles.Csv;

/// <summary>Reads one statement or one actor a row, told apart by the header.</summary>
internal sealed class CsvReader : IPlaces
{
    private readonly Utf8Lines lines;
    private readonly ReadMode mode;
    private readonly IStatementFileVisitor visitor;
    private readonly FileReport report;
    private readonly CsvRow row;
    private readonly EntryFields actor;
    private readonly EntryFields statementFields;
    private readonly ReadStatement statement;
    private readonly CsvSources sources;
    private int labelColumn;

    public CsvReader(Utf8Lines lines, ReadMode mode, IStatementFileVisitor visitor, FileReport report)
    {
        this.lines = lines;
        this.mode = mode;
        this.visitor = visitor;
        this.report = report;
        row = new(lines);
        actor = new(EntryShape.Actor, this, report);
        statementFields = new(EntryShape.Statement, this, report);
        statement = new(statementFields);
        sources = new(new(EntryShape.Source, this, report), visitor);
    }

    /// <summary>A position is a byte of the current row.</summary>
    public Place At(long position) => TextEncoding.PlaceIn(lines.Current, (int)position, lines.Number);

    public void Read()
    {
        CsvHeader? header = null;
        while (lines.Read())
        {
            if (header is null)
            {
                row.Delimiter = CsvHeader.DelimiterOf(lines.Current);
            }

            if (!IsRow())
            {
                continue;
            }

            if (header is null)
            {
                header = CsvHeader.Read(row, this, report);
                labelColumn = Array.IndexOf(header.Columns, new((int)StatementField.Label, false));
            }
            else
            {
                ReadRow(header);
            }
        }

        if (header is null)
        {
            throw new FileEndsHereException(default, Rules.Empty, "The file is empty: its first row names the columns, such as subject,predicate,object");
        }

        sources.Finish();
    }

    /// <summary>Splits the row and checks its bytes. False when it is blank or cannot be read.</summary>
    private bool IsRow()
    {
        if (lines.IsTooLong)
        {
            report.Row(new(lines.Number, 0), Rules.Size, null, $"A row holds at most {Limits.Line >> 20} MiB: long texts stay in the source");
            return false;
        }

        var problem = row.Split();
        TextEncoding.CheckLine(lines.Current, lines.Number);
        if (lines.Current.IndexOf((byte)0) is var nul and >= 0)
        {
            throw TextEncoding.Nul(At(nul));
        }

        if (problem is { IsOpen: true } open)
        {
            throw new FileEndsHereException(At(open.At), Rules.Syntax, open.Message);
        }

        if (problem is { } wrong)
        {
            report.Row(At(wrong.At), Rules.Syntax, null, wrong.Message);
            return false;
        }

        return !row.IsBlank;
    }

    private void ReadRow(CsvHeader header)
    {
        if (header.IsActor)
        {
            actor.Begin(0);
            Fill(header, actor);
            if (DeclaredEntries.Actor(actor) is ActorEntry entry)
            {
                visitor.Actor(entry);
            }

            return;
        }

        var isWanted = mode == ReadMode.All || (labelColumn >= 0 && row.Bytes(labelColumn).Length > 0) || lines.Current.IndexOf("governs"u8) >= 0;
        if (!isWanted && !header.HasSource)
        {
            return;
        }

        statementFields.Begin(0);
        if (header.HasSource)
        {
            sources.Read(header, row, this);
        }

        if (isWanted)
        {
            Fill(header, statementFields);
            sources.Name(statementFields);
            statement.Take();
            visitor.Statement(statement);
        }
    }

    private void Fill(CsvHeader header, EntryFields fields)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (column >= header.Columns.Length)
            {
                if (row.Cells[column].Length > 0)
                {
                    fields.FailAt(
                        row.Cells[column].Start, Rules.BadValue, Text(column),
                        $"The row has more cells than the header's {header.Columns.Length}: put a text with the delimiter in it in quotes");
                }
            }
            else if (header.Columns[column] is { Field: >= 0, IsSource: false } known)
            {
                Add(column, fields, known.Field);
            }
        }
    }

    /// <summary>Adds a cell to a field, or each of its parts to one that takes a list.</summary>
    internal void Add(int column, EntryFields fields, int field)
    {
        var cell = row.Cells[column];
        if (cell.Length == 0 || !fields.TryOpen(field, cell.Start))
        {
            return;
        }

        if (!fields.Shape.IsList(field) || row.Bytes(column).IndexOf((byte)'|') < 0)
        {
            fields.Add(field, Text(column), cell.Start);
            return;
        }

        foreach (var range in row.Bytes(column).Split((byte)'|'))
        {
            var part = row.Bytes(column)[range].TrimStart(" \t"u8);
            fields.Add(field, TextOf(part.TrimEnd(" \t"u8), cell.HasQuotes), cell.Start + range.End.GetOffset(cell.Length) - part.Length);
        }
    }

    private string Text(int column) => TextOf(row.Bytes(column), row.Cells[column].HasQuotes);

    private static string TextOf(ReadOnlySpan<byte> bytes, bool hasQuotes) => hasQuotes
        ? Encoding.UTF8.GetString(bytes).Replace("\"\"", "\"", StringComparison.Ordinal)
        : Encoding.UTF8.GetString(bytes);
}
