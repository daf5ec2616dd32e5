using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>What <c>import</c> and <c>check</c> read, and how.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files (.yaml, .yml, .jsonl, .csv) or folders of them; - reads a pipe and needs --format and --dataset",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<IReadOnlyList<string>> format = Values.Many(
        "--format",
        "FORMAT",
        "How a pipe is written: yaml, jsonl or csv; and how to show the outcome: table or json (repeat for both)",
        "yaml, jsonl or csv for the input, table or json for the outcome",
        Values.Word(("yaml", "yaml"), ("jsonl", "jsonl"), ("csv", "csv"), ("table", "table"), ("json", "json")));

    private readonly Option<string?> dataset = new("--dataset") { Description = "The dataset's name, for one file or a pipe", HelpName = "NAME" };

    private readonly Option<bool> skipInvalid = new("--skip-invalid") { Description = "Leave invalid statements out instead of refusing all" };

    private readonly Option<double?> maxInvalid = Values.One<double>(
        "--max-invalid", "SHARE", "With --skip-invalid: how many statements may be invalid (5%)", "a share such as 5% or 0.05", Values.Share);

    public InputOptions(Command command)
    {
        command.Add(paths);
        command.Add(dataset);
    }

    /// <summary>The one option that tells both notations.</summary>
    public Option Output => format;

    public void AddSkipping(Command command)
    {
        command.Add(skipInvalid);
        command.Add(maxInvalid);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(paths) ?? [];

    public bool IsJson(ParseResult parsed) => Formats(parsed).Contains("json");

    public ImportOptions Read(ParseResult parsed, Session session)
    {
        var skip = parsed.GetValue(skipInvalid);
        var most = parsed.GetValue(maxInvalid);
        if (most is not null && !skip)
        {
            throw new UsageException("--max-invalid limits what --skip-invalid may leave out: give both or neither.");
        }

        var options = new ImportOptions { Dataset = parsed.GetValue(dataset), Format = Notation(parsed), SkipInvalid = skip };
        if (Paths(parsed).Contains("-"))
        {
            if (options.Dataset is null || options.Format is null)
            {
                throw new UsageException("A pipe has neither name nor ending: give --dataset NAME and --format yaml, jsonl or csv.");
            }

            options = options with { Input = session.Console.OpenInput() };
        }

        return most is { } share ? options with { MaxInvalid = share } : options;
    }

    private IReadOnlyList<string> Formats(ParseResult parsed) => parsed.GetValue(format) ?? [];

    private StatementFileFormat? Notation(ParseResult parsed)
    {
        StatementFileFormat? found = null;
        foreach (var word in Formats(parsed))
        {
            StatementFileFormat? notation = word switch
            {
                "yaml" => StatementFileFormat.Yaml,
                "jsonl" => StatementFileFormat.JsonLines,
                "csv" => StatementFileFormat.Csv,
                _ => null,
            };
            if (found is not null && notation is not null && notation != found)
            {
                throw new UsageException("--format was given with two notations: one import reads a pipe of one notation.");
            }

            found = notation ?? found;
        }

        return found;
    }
}
