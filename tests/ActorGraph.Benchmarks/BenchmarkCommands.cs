using System.CommandLine;
using ActorGraph.Benchmarks.Asking;
using ActorGraph.Benchmarks.ColdStart;
using ActorGraph.Benchmarks.Figures;
using ActorGraph.Benchmarks.Generating;
using ActorGraph.Benchmarks.Imports;
using ActorGraph.Benchmarks.Micro;
using ActorGraph.Benchmarks.Neo4j;

namespace ActorGraph.Benchmarks;

/// <summary>The program's command line.</summary>
internal sealed class BenchmarkCommands
{
    private readonly Option<int> statements = new("--statements")
    {
        Description = "How many statements the generated graph has", DefaultValueFactory = _ => Limits.Statements,
    };

    private readonly Option<int> runs = new("--runs")
    {
        Description = "How many times each import is measured", DefaultValueFactory = _ => 3,
    };

    private readonly Option<string> folder = new("--folder")
    {
        Description = "Where generated files and stores go",
        DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "actorgraph-benchmarks"),
    };

    private readonly Option<string?> store = new("--store")
    {
        Description = "A store that an earlier run left, to be asked instead of a new one",
    };

    public static RootCommand Create()
    {
        var commands = new BenchmarkCommands();
        return new RootCommand("Measures ActorGraph against the figures it should reach.")
        {
            commands.Measured("import", "first, unchanged and changed imports at two sizes", commands.ImportAsync),
            commands.Measured("questions", "questions at the full size, warm, in the library", commands.QuestionsAsync),
            commands.Measured("library", "chains, actors drawn at random and the whole graph, warm, in the library", commands.LibraryAsync),
            commands.Measured("start", "the published console beside an empty program", commands.StartAsync),
            commands.Measured("neo4j", "imports into an empty Neo4j server and a question to it, beside the same by hand", commands.Neo4jAsync),
            commands.Measured("all", "all of these but Neo4j", commands.AllAsync),
            commands.Generate(),
            Micro(),
        };
    }

    private Command Measured(string name, string description, Func<ParseResult, CancellationToken, Task<IReadOnlyList<Figure>>> measure)
    {
        var command = new Command(name, description) { statements, runs, folder, store };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var machine = Machine.Describe();
            var figures = await measure(parsed, cancellationToken);
            Console.WriteLine($"{machine}\n");
            FigureTable.Write(Console.Out, figures);
        });
        return command;
    }

    private Task<IReadOnlyList<Figure>> ImportAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        ImportFigures.MeasureAsync(parsed.GetValue(statements), parsed.GetValue(runs), Folder(parsed), Tell, cancellationToken);

    private Task<IReadOnlyList<Figure>> QuestionsAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        QuestionFigures.MeasureAsync(new GraphShape(parsed.GetValue(statements)), parsed.GetValue(store), Folder(parsed), Tell, cancellationToken);

    private async Task<IReadOnlyList<Figure>> LibraryAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var shape = new GraphShape(parsed.GetValue(statements));
        var asked = parsed.GetValue(store) ?? await QuestionFigures.ImportAsync(shape, Folder(parsed), Tell, cancellationToken);
        return await LibraryFigures.MeasureAsync(shape, asked, Tell, cancellationToken);
    }

    private Task<IReadOnlyList<Figure>> Neo4jAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Neo4jFigures.MeasureAsync(parsed.GetValue(statements), Folder(parsed), Tell, cancellationToken);

    private Task<IReadOnlyList<Figure>> StartAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        StartFigures.MeasureAsync(Folder(parsed), Tell, cancellationToken);

    private async Task<IReadOnlyList<Figure>> AllAsync(ParseResult parsed, CancellationToken cancellationToken) =>
    [
        .. await ImportAsync(parsed, cancellationToken),
        .. await QuestionsAsync(parsed, cancellationToken),
        .. await LibraryAsync(parsed, cancellationToken),
        .. await StartAsync(parsed, cancellationToken),
    ];

    private Command Generate()
    {
        var describe = new Option<bool>("--describe") { Description = "Reads the file back and counts what it holds" };
        var command = new Command("generate", "writes the generated file and its changed edition") { statements, folder, describe };
        command.SetAction(parsed =>
        {
            var shape = new GraphShape(parsed.GetValue(statements));
            foreach (var edition in Enum.GetValues<Edition>())
            {
                var path = Folder(parsed).Generate(shape, edition);
                Console.WriteLine(path);
                if (parsed.GetValue(describe))
                {
                    GraphStatistics.Describe(path, Console.Out);
                }
            }
        });
        return command;
    }

    private static Command Micro()
    {
        var arguments = new Argument<string[]>("arguments") { Description = "BenchmarkDotNet's own, after --" };
        var command = new Command("micro", "the small steps of an import, by BenchmarkDotNet") { arguments };
        command.SetAction(parsed => MicroBenchmarks.Run(parsed.GetValue(arguments)!));
        return command;
    }

    private Workplace Folder(ParseResult parsed) => new(parsed.GetValue(folder)!);

    private static void Tell(string what) => Console.Error.WriteLine(what + " …");
}
