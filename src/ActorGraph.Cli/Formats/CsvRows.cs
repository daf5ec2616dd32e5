using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Formats;

/// <summary>
/// Rows as RFC 4180 has them, under a head that is always there. What a terminal would obey is shown as in tables; what a spreadsheet
/// would reckon as a formula begins with an apostrophe.
/// </summary>
internal sealed class CsvRows : IRowFormat
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\n\r");

    private readonly TextWriter writer;
    private readonly JsonTypeInfo shape;
    private readonly IReadOnlyList<CsvColumn> columns;
    private bool isBegun;

    public CsvRows(TextWriter writer, JsonTypeInfo shape)
    {
        (this.writer, this.shape) = (writer, shape);
        columns = CsvColumn.Of(shape);
    }

    public void Write(object row)
    {
        Begin();
        var element = JsonSerializer.SerializeToElement(row, shape);
        for (var index = 0; index < columns.Count; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            writer.Write(Cell(columns[index].ValueIn(element)));
        }

        writer.WriteLine();
    }

    public void End() => Begin();

    /// <summary>Writes the head once it is known that there is an answer.</summary>
    private void Begin()
    {
        if (!isBegun)
        {
            isBegun = true;
            writer.WriteLine(string.Join(',', columns.Select(static column => column.Name)));
        }
    }

    private static string Cell(CsvValue value)
    {
        var text = value.IsText ? Harmless(value.Text) : value.Text;
        return text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Harmless(string text) => text switch
    {
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => "'" + Plain.Lines(text),
        _ => Plain.Lines(text),
    };
}
