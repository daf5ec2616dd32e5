using System.IO.Hashing;
using ActorGraph.StatementFiles.Fields;

namespace ActorGraph.StatementFiles.Csv;

/// <summary>
/// The sources that statement rows carry in columns of their own. A source is told once, however many rows repeat it; rows may also give
/// the bare id of one that another row describes.
/// </summary>
internal sealed class CsvSources(EntryFields fields, IStatementFileVisitor visitor)
{
    private readonly HashSet<UInt128> seen = [];
    private readonly Dictionary<string, Place> described = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceEntry> bare = new(StringComparer.Ordinal);
    private readonly XxHash128 hash = new();
    private string? id;
    private long idPosition;

    /// <summary>Reads the source columns of a row.</summary>
    public void Read(CsvHeader header, CsvRow row, CsvReader reader)
    {
        id = null;
        fields.Begin(0);
        for (var column = 0; column < row.Cells.Count && column < header.Columns.Length; column++)
        {
            if (header.Columns[column] is { IsSource: true, Field: >= 0 } known)
            {
                hash.Append(row.Bytes(column));
                hash.Append("\0"u8);
                if (known.Field == (int)SourceField.Id)
                {
                    reader.Add(column, fields, known.Field);
                    id = fields.Text(known.Field);
                    idPosition = row.Cells[column].Start;
                }
            }
        }

        var isNew = seen.Add(hash.GetCurrentHashAsUInt128());
        hash.Reset();
        if (isNew)
        {
            Describe(header, row, reader);
        }
    }

    /// <summary>Makes the row's source that of its statement.</summary>
    public void Name(EntryFields statement)
    {
        if (fields.HasErrors)
        {
            statement.FailSilently();
        }

        if (id is null)
        {
            return;
        }

        if (statement.Has((int)StatementField.Source))
        {
            statement.FailAt(idPosition, Rules.DuplicateField, id, "The row names a source twice: keep 'source' or 'source.id'");
        }
        else
        {
            statement.TryOpen((int)StatementField.Source, idPosition);
            statement.Add((int)StatementField.Source, id, idPosition);
        }

        id = null;
    }

    /// <summary>Tells those that no row describes.</summary>
    public void Finish()
    {
        foreach (var entry in bare.Values.Where(entry => !described.ContainsKey(entry.Id)))
        {
            visitor.Source(entry);
        }
    }

    private void Describe(CsvHeader header, CsvRow row, CsvReader reader)
    {
        var cells = 0;
        fields.Begin(0);
        for (var column = 0; column < row.Cells.Count && column < header.Columns.Length; column++)
        {
            if (header.Columns[column] is { IsSource: true, Field: >= 0 } known && row.Cells[column].Length > 0)
            {
                cells++;
                reader.Add(column, fields, known.Field);
            }
        }

        if (cells == 0 || DeclaredEntries.Source(fields) is not SourceEntry entry)
        {
            return;
        }

        if (cells == 1)
        {
            bare.TryAdd(entry.Id, entry);
        }
        else if (described.TryAdd(entry.Id, entry.Place))
        {
            visitor.Source(entry);
        }
        else
        {
            fields.Fail(
                (int)SourceField.Id, Rules.ConflictingSource,
                $"Line {described[entry.Id].Line} describes the source '{entry.Id}' otherwise: give every row the same, or all but one row its id alone");
        }
    }
}
