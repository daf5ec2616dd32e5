using System.Text.Json;

namespace ActorGraph.Questions;

/// <summary>An answer whose rows can be shown without knowing their type.</summary>
internal abstract class ShownAnswer
{
    public abstract string Question { get; }

    public abstract IReadOnlyList<KeyValuePair<string, object?>> Parameters { get; }

    /// <summary>Rows that are here.</summary>
    public abstract int Count { get; }

    /// <summary>Rows there were before the limit.</summary>
    public abstract int Total { get; }

    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>The heads of its table.</summary>
    public abstract IReadOnlyList<ColumnHead> Heads { get; }

    /// <summary>One cell of the table, as stored: not yet safe for a terminal.</summary>
    public abstract string Cell(int row, int column);

    /// <summary>Its rows as actors with lines between them.</summary>
    public abstract Sketch Sketch();

    /// <summary>Writes one row as an object.</summary>
    public abstract void WriteRow(Utf8JsonWriter writer, int row);

    /// <summary>Writes the whole answer: {question, parameters, rows, notes}.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("question", Question);
        writer.WriteStartObject("parameters");
        foreach (var (name, value) in Parameters)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("rows");
        for (var row = 0; row < Count; row++)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var note in Notes)
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyList<string> texts:
                writer.WriteStartArray();
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }
}

/// <inheritdoc cref="ShownAnswer"/>
/// <param name="declaration">The question's declaration.</param>
/// <param name="answer">Its answer.</param>
/// <typeparam name="TRow">The question's row.</typeparam>
internal sealed class ShownAnswer<TRow>(QuestionDeclaration<TRow> declaration, Answer<TRow> answer) : ShownAnswer
    where TRow : class
{
    public override string Question => answer.Question;

    public override IReadOnlyList<KeyValuePair<string, object?>> Parameters => answer.Parameters;

    /// <summary>The rows themselves, for who shows them in a way of its own.</summary>
    public IReadOnlyList<TRow> Rows => answer.Rows;

    public override int Count => answer.Rows.Count;

    public override int Total => answer.Total;

    public override IReadOnlyList<string> Notes => answer.Notes;

    public override IReadOnlyList<ColumnHead> Heads => declaration.Heads;

    public override string Cell(int row, int column) => declaration.Columns[column].Cell(answer.Rows[row]);

    public override Sketch Sketch()
    {
        var sketch = new Sketch(answer.Asked);
        foreach (var row in answer.Rows)
        {
            declaration.Draw?.Invoke(row, sketch);
        }

        return sketch;
    }

    public override void WriteRow(Utf8JsonWriter writer, int row) => JsonSerializer.Serialize(writer, answer.Rows[row], declaration.RowType());
}
