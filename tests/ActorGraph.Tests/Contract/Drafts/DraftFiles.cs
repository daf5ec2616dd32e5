using System.Text;
using System.Text.Json.Nodes;

namespace ActorGraph.Tests.Contract;

/// <summary>Writes drafts as statement files in a folder of its own, in each notation.</summary>
internal sealed class DraftFiles : IDisposable
{
    private static readonly string[] Columns =
    [
        "subject", "predicate", "object", "speaker", "source", "when", "said", "certainty", "negated", "former", "as", "amount", "key", "label",
        "denies", "confirms", "quote", "at", "note",
    ];

    public DraftFiles() => Folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public string Folder { get; }

    /// <summary>Writes one file per dataset, over what was there, and gives their paths.</summary>
    public IReadOnlyList<string> Write(params IEnumerable<DatasetDraft> datasets) => [.. datasets.Select(Write)];

    /// <summary>What <see cref="Write(DatasetDraft)"/> would write, for a test's message.</summary>
    public static string Text(DatasetDraft dataset) => dataset.Format switch
    {
        StatementFileFormat.Yaml => Yaml(dataset),
        StatementFileFormat.Csv => Csv(dataset),
        _ => JsonLines(dataset),
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Write(DatasetDraft dataset)
    {
        var ending = dataset.Format switch { StatementFileFormat.Yaml => "yaml", StatementFileFormat.Csv => "csv", _ => "jsonl" };
        var path = Path.Combine(Folder, $"{dataset.Name}.{ending}");
        File.WriteAllText(path, Text(dataset));
        return path;
    }

    /// <summary>The dataset first, then one entry a line.</summary>
    private static string JsonLines(DatasetDraft dataset)
    {
        var lines = Entries(dataset).Select(one => new JsonObject { [one.Kind] = one.Fields });
        return string.Concat(lines.Prepend(new JsonObject { ["dataset"] = dataset.Name }).Select(line => DraftText.Text(line) + "\n"));
    }

    private static string Yaml(DatasetDraft dataset)
    {
        var text = new StringBuilder($"dataset: {dataset.Name}\n");
        foreach (var kind in Entries(dataset).GroupBy(one => one.Kind))
        {
            text.Append(kind.Key).Append("s:\n").AppendJoin("", kind.Select(one => $"  - {DraftText.Text(one.Fields)}\n"));
        }

        return text.ToString();
    }

    /// <summary>Statements only, so it is named by its file; lists are split at |.</summary>
    private static string Csv(DatasetDraft dataset)
    {
        if (dataset.Actors.Count + dataset.Sources.Count + dataset.Predicates.Count > 0)
        {
            throw new InvalidOperationException("A table of statements declares nothing.");
        }

        var rows = dataset.Statements.Select(DraftText.Fields).ToList();
        var used = Columns.Where(column => rows.Exists(row => row.ContainsKey(column))).ToList();
        return string.Concat(rows.Select(row => used.Select(column => Cell(row[column]))).Prepend(used).Select(cells => string.Join(',', cells) + "\n"));
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => Quoted(string.Join('|', list.Select(one => one!.GetValue<string>()))),
        _ => Quoted(value.GetValue<string>()),
    };

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny("\",\n|") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static IEnumerable<(string Kind, JsonObject Fields)> Entries(DatasetDraft dataset) =>
    [
        .. dataset.Sources.Select(source => ("source", DraftText.Fields(source))),
        .. dataset.Predicates.Select(predicate => ("predicate", DraftText.Fields(predicate))),
        .. dataset.Actors.Select(actor => ("actor", DraftText.Fields(actor))),
        .. dataset.Statements.Select(statement => ("statement", DraftText.Fields(statement))),
    ];
}
