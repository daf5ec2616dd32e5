using System.Text;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Csv;

/// <summary>What a column holds: a field of the row's statement or actor, or of the statement's source; nothing that is known when -1.</summary>
internal readonly record struct CsvColumn(int Field, bool IsSource);

/// <summary>The first row: it tells statements from actors, and which column is what.</summary>
internal sealed class CsvHeader
{
    private const string SourcePrefix = "source.";

    private CsvHeader(bool isActor, CsvColumn[] columns)
    {
        IsActor = isActor;
        Columns = columns;
        HasSource = columns.Any(column => column.IsSource);
    }

    public bool IsActor { get; }

    public CsvColumn[] Columns { get; }

    public bool HasSource { get; }

    /// <summary>The delimiter that stands most often in the header's line.</summary>
    public static byte DelimiterOf(ReadOnlySpan<byte> line)
    {
        var best = (byte)',';
        foreach (var candidate in ";\t"u8)
        {
            best = line.Count(candidate) > line.Count(best) ? candidate : best;
        }

        return best;
    }

    public static CsvHeader Read(CsvRow row, IPlaces places, FileReport report)
    {
        var names = new string[row.Cells.Count];
        for (var column = 0; column < names.Length; column++)
        {
            names[column] = Encoding.UTF8.GetString(row.Bytes(column));
        }

        // An id is what only actors have; a statement's is made of its meaning.
        var isActor = names.Contains("id") && !names.Contains("subject");
        var columns = new CsvColumn[names.Length];
        for (var column = 0; column < names.Length; column++)
        {
            columns[column] = Find(names[column], isActor);
            var place = places.At(row.Cells[column].Start);
            if (columns[column].Field < 0)
            {
                Refuse(report, place, names[column], isActor);
            }
            else if (Array.IndexOf(columns, columns[column], 0, column) >= 0)
            {
                report.File(place, Rules.DuplicateField, $"There are two columns '{names[column]}': keep one", names[column]);
                columns[column] = new(-1, false);
            }
        }

        Require(names, isActor);
        return new(isActor, columns);
    }

    private static CsvColumn Find(string name, bool isActor) =>
        isActor ? new(EntryShape.Actor.Find(name), false)
        : name.StartsWith(SourcePrefix, StringComparison.Ordinal) ? new(EntryShape.Source.Find(name[SourcePrefix.Length..]), true)
        : new(EntryShape.Statement.Find(name), false);

    private static void Refuse(FileReport report, Place place, string name, bool isActor)
    {
        IEnumerable<string> known = isActor
            ? EntryShape.Actor.Names
            : EntryShape.Statement.Names.Concat(EntryShape.Source.Names.Select(field => SourcePrefix + field));
        report.File(
            place, Rules.UnknownField,
            name.Length == 0
                ? "A column has no name: the first row names them all"
                : $"No column is called '{Excerpt.Of(name)}'; the columns are {string.Join(", ", known)}",
            name, Nearest.Of(name, known));
    }

    private static void Require(string[] names, bool isActor)
    {
        if (isActor)
        {
            return;
        }

        if (names.Any(name => name.StartsWith(SourcePrefix, StringComparison.Ordinal)) && !names.Contains("source.id"))
        {
            throw new FileEndsHereException(new(1, 1), Rules.MissingField, "Columns of a source need the column 'source.id'");
        }

        // Every row would be reported otherwise, for what is wrong with the first one.
        var isOfReplies = names.Contains("denies") || names.Contains("confirms");
        if (!isOfReplies && Array.Find(["subject", "predicate", "object"], field => !names.Contains(field)) is string missing)
        {
            throw new FileEndsHereException(new(1, 1), Rules.MissingField, $"The first row names the columns, and '{missing}' is not among them");
        }
    }
}
