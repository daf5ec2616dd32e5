using System.Text.Json;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.Text;

namespace ActorGraph.StatementFiles.JsonLines;

/// <summary>Reads one object a line, under one of <c>dataset</c>, <c>source</c>, <c>actor</c>, <c>predicate</c>, <c>statement</c>.</summary>
internal sealed class JsonLinesReader : IPlaces
{
    private static readonly string[] Kinds = ["dataset", "source", "actor", "predicate", "statement"];

    private readonly Utf8Lines lines;
    private readonly ReadMode mode;
    private readonly IStatementFileVisitor visitor;
    private readonly FileReport report;
    private readonly JsonObjectReader objects;
    private readonly EntryFields actor;
    private readonly EntryFields source;
    private readonly EntryFields predicate;
    private readonly EntryFields statementFields;
    private readonly ReadStatement statement;
    private bool hasEntries;
    private bool hasDataset;

    public JsonLinesReader(Utf8Lines lines, ReadMode mode, IStatementFileVisitor visitor, FileReport report)
    {
        this.lines = lines;
        this.mode = mode;
        this.visitor = visitor;
        this.report = report;
        objects = new(this, report);
        actor = new(EntryShape.Actor, this, report);
        source = new(EntryShape.Source, this, report);
        predicate = new(EntryShape.Predicate, this, report);
        statementFields = new(EntryShape.Statement, this, report);
        statement = new(statementFields);
    }

    /// <summary>A position is a byte of the current line.</summary>
    public Place At(long position) => TextEncoding.PlaceIn(lines.Current, (int)position, lines.Number);

    public void Read()
    {
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                hasEntries = true;
                report.Row(
                    new(lines.Number, 0), Rules.Size, null, $"A line holds at most {Limits.Line >> 20} MiB: one entry a line, and long texts stay in the source");
                continue;
            }

            TextEncoding.CheckLine(lines.Current, lines.Number);
            if (mode == ReadMode.Declarations && PlainStatement.Is(lines.Current))
            {
                hasEntries = true;
            }
            else if (!IsBlank(lines.Current))
            {
                ReadLine();
                hasEntries = true;
            }
        }

        if (!hasEntries)
        {
            report.File(default, Rules.Empty, "The file is empty: write one JSON object a line, such as {\"statement\": {…}}");
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).IsEmpty;

    private void ReadLine()
    {
        var json = new Utf8JsonReader(lines.Current, JsonObjectReader.Options);
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                report.Row(At(json.TokenStartIndex), Rules.BadValue, null, "A line is an object under one word, such as {\"statement\": {…}}");
                return;
            }

            json.Read();
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                report.Row(At(json.TokenStartIndex), Rules.MissingField, null, $"The object is empty: it holds one of {string.Join(", ", Kinds)}");
                return;
            }

            ReadEntry(ref json);
        }
        catch (JsonException e)
        {
            // "LineNumber: 0 | BytePositionInLine: 7." stands in the error's place already, in characters.
            var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var at = (int)Math.Min(e.BytePositionInLine ?? 0, lines.Current.Length);
            var rule = e.Message.Contains("depth", StringComparison.Ordinal) ? Rules.Depth : Rules.Syntax;
            report.Row(At(at), rule, null, $"This is not JSON: {(end < 0 ? e.Message : e.Message[..end])}");
        }
    }

    private void ReadEntry(ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        if (json.ValueTextEquals("statement"u8))
        {
            if (objects.TryRead(ref json, statementFields) && HasEnd(ref json, statementFields))
            {
                statement.Take();
                visitor.Statement(statement);
            }
        }
        else if (json.ValueTextEquals("actor"u8))
        {
            if (objects.TryRead(ref json, actor) && HasEnd(ref json, actor) && DeclaredEntries.Actor(actor) is ActorEntry entry)
            {
                visitor.Actor(entry);
            }
        }
        else if (json.ValueTextEquals("source"u8))
        {
            if (objects.TryRead(ref json, source) && HasEnd(ref json, source) && DeclaredEntries.Source(source) is SourceEntry entry)
            {
                visitor.Source(entry);
            }
        }
        else if (json.ValueTextEquals("predicate"u8))
        {
            if (objects.TryRead(ref json, predicate) && HasEnd(ref json, predicate) && DeclaredEntries.Predicate(predicate) is PredicateEntry entry)
            {
                visitor.Predicate(entry);
            }
        }
        else if (json.ValueTextEquals("dataset"u8))
        {
            ReadDataset(ref json);
        }
        else
        {
            var name = JsonObjectReader.NameOf(ref json);
            report.Row(At(at), Rules.UnknownField, name, $"A line holds one of {string.Join(", ", Kinds)}, not '{Excerpt.Of(name)}'", Nearest.Of(name, Kinds));
        }
    }

    private void ReadDataset(ref Utf8JsonReader json)
    {
        json.Read();
        var at = json.TokenStartIndex;
        var name = json.TokenType == JsonTokenType.String ? objects.TextOf(ref json, null) : null;
        if (hasEntries)
        {
            report.File(At(at), hasDataset ? Rules.DuplicateField : Rules.BadValue, "The dataset's name stands once, in the first line", name);
        }
        else if (DatasetName.Problem(name) is string problem)
        {
            report.File(At(at), Rules.BadValue, problem, name);
        }
        else
        {
            visitor.Dataset(name!, At(at));
        }

        hasDataset = true;
        json.Skip();
        HasEnd(ref json, null);
    }

    /// <summary>Whether the line ends after its entry, as it should.</summary>
    private bool HasEnd(ref Utf8JsonReader json, EntryFields? fields)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonObjectReader.NameOf(ref json);
            const string Message = "A line holds one entry: put this on a line of its own";
            if (fields is not null)
            {
                fields.FailAt(json.TokenStartIndex, Rules.UnknownField, name, Message);
            }
            else
            {
                report.Row(At(json.TokenStartIndex), Rules.UnknownField, name, Message);
            }

            json.Skip();
            while (json.TokenType != JsonTokenType.EndObject || json.CurrentDepth > 0)
            {
                json.Read();
            }
        }

        return !json.Read();
    }
}
