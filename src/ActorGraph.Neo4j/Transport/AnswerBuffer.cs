using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Transport;

/// <summary>An answer as it is gathered: 16 bytes a cell, and the UTF-8 of its texts in blocks. Lists are kept as their JSON.</summary>
internal sealed class AnswerBuffer : CypherAnswer
{
    private const int CellsABlock = 4096;

    private readonly List<string> columns = [];
    private readonly List<StoredCell[]> cells = [];
    private readonly Utf8Blocks texts = new();
    private long used;

    public override IReadOnlyList<string> Columns => columns;

    public override int Count => columns.Count == 0 ? 0 : (int)(used / columns.Count);

    public void AddColumn(string name) => columns.Add(name);

    public void AddNull() => Add(default(StoredCell));

    public void Add(long value) => Add(new StoredCell(CellKind.Integer, value, 0));

    public void Add(bool value) => Add(value ? 1L : 0L);

    public void Add(string value)
    {
        var room = texts.Reserve(Encoding.UTF8.GetMaxByteCount(value.Length));
        AddText(Encoding.UTF8.GetBytes(value, room));
    }

    public void Add(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(texts.Reserve(utf8.Length));
        AddText(utf8.Length);
    }

    /// <summary>Room for a text of at most so many bytes, to be filled before <see cref="AddText"/>.</summary>
    public Span<byte> Reserve(int most) => texts.Reserve(most);

    /// <summary>The first <paramref name="length"/> bytes of the room reserved last are the next cell.</summary>
    public void AddText(int length) => Add(new StoredCell(CellKind.Text, texts.Keep(length), length));

    public override void ForEach(Action<IRow> row)
    {
        var current = new Row(this);
        for (var first = 0L; first < used; first += columns.Count)
        {
            current.First = first;
            row(current);
        }
    }

    private void Add(StoredCell cell)
    {
        var place = (int)(used % CellsABlock);
        if (place == 0)
        {
            // Most answers are a row or two; a block of full size is for those that need more than one.
            cells.Add(new StoredCell[cells.Count == 0 ? 64 : CellsABlock]);
        }
        else if (place == cells[^1].Length)
        {
            var grown = cells[^1];
            Array.Resize(ref grown, grown.Length * 4);
            cells[^1] = grown;
        }

        cells[^1][place] = cell;
        used++;
    }

    private enum CellKind : byte
    {
        Null,
        Integer,
        Text,
    }

    private readonly record struct StoredCell(CellKind Kind, long Number, int Length);

    private sealed class Row(AnswerBuffer answer) : IRow
    {
        public long First { get; set; }

        public bool IsNull(int column) => Cell(column).Kind == CellKind.Null;

        public bool IsInteger(int column) => Cell(column).Kind == CellKind.Integer;

        public long Int64(int column)
        {
            ref readonly var cell = ref Cell(column);
            return cell.Kind == CellKind.Text
                ? throw new InvalidOperationException($"Column {answer.columns[column]} holds no integer: {Text(column)}")
                : cell.Number;
        }

        public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

        public ReadOnlySpan<byte> Bytes(int column)
        {
            ref readonly var cell = ref Cell(column);
            return cell.Kind switch
            {
                CellKind.Text => answer.texts.Read(cell.Number, cell.Length),
                CellKind.Integer => Encoding.UTF8.GetBytes(cell.Number.ToString(CultureInfo.InvariantCulture)),
                _ => default,
            };
        }

        public ReadOnlySpan<byte> Blob(int column)
        {
            var text = Bytes(column);
            var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
            var status = Base64.DecodeFromUtf8(text, bytes, out _, out var written);
            return status == System.Buffers.OperationStatus.Done
                ? bytes.AsSpan(0, written)
                : throw new InvalidOperationException($"Column {answer.columns[column]} holds no base64: {Text(column)}");
        }

        public StatementId Id(int column)
        {
            var text = Bytes(column);
            return text.Length == 32
                && Utf8Parser.TryParse(text[..16], out ulong high, out var first, 'x') && first == 16
                && Utf8Parser.TryParse(text[16..], out ulong low, out var second, 'x') && second == 16
                ? new StatementId(new UInt128(high, low))
                : throw new InvalidOperationException($"Column {answer.columns[column]} holds no statement's id: {Text(column)}");
        }

        private ref readonly StoredCell Cell(int column)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)answer.columns.Count);
            var place = First + column;
            return ref answer.cells[(int)(place / CellsABlock)][(int)(place % CellsABlock)];
        }
    }
}
