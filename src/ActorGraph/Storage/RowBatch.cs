namespace ActorGraph.Storage;

/// <summary>Rows on their way into a store, in one reused array: a batch costs no memory once it has grown.</summary>
/// <param name="columns">Cells a row.</param>
internal sealed class RowBatch(int columns)
{
    private Cell[] cells = new Cell[columns * 64];
    private int used;

    public int Columns => columns;

    /// <summary>Whole rows in it.</summary>
    public int Count => used / columns;

    public ReadOnlySpan<Cell> this[int row] => cells.AsSpan(row * columns, columns);

    public RowBatch Add(long value) => Add(new Cell(Cell.Integer, value, 0));

    public RowBatch Add(long? value) => value is long given ? Add(given) : AddNull();

    public RowBatch Add(bool value) => Add(value ? 1L : 0L);

    public RowBatch Add(string? value) => Add(new Cell(value, 0, 0));

    public RowBatch Add(byte[]? value) => Add(new Cell(value, 0, 0));

    public RowBatch Add(StatementId value) => Add(new Cell(Cell.Id, (long)(ulong)(value.Value >> 64), (long)(ulong)value.Value));

    public RowBatch AddNull() => Add(default(Cell));

    /// <summary>Adds a whole row of another batch.</summary>
    public RowBatch Add(ReadOnlySpan<Cell> row)
    {
        foreach (ref readonly var cell in row)
        {
            Add(cell);
        }

        return this;
    }

    public void Clear()
    {
        Array.Clear(cells, 0, used);
        used = 0;
    }

    private RowBatch Add(Cell cell)
    {
        if (used == cells.Length)
        {
            Array.Resize(ref cells, cells.Length * 2);
        }

        cells[used++] = cell;
        return this;
    }
}

/// <summary>One value: null, an integer, a statement id, a text or bytes.</summary>
/// <param name="Reference">Null, a text, bytes, or the mark that tells what the numbers are.</param>
/// <param name="Number">The integer, or the first half of the id.</param>
/// <param name="Low">The second half of the id.</param>
internal readonly record struct Cell(object? Reference, long Number, long Low)
{
    public static readonly object Integer = new();

    public static readonly object Id = new();

    public StatementId AsId() => new(new UInt128((ulong)Number, (ulong)Low));
}
